import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Switch from '$lib/ui/Switch.svelte';

const children = createRawSnippet(() => ({ render: () => '<b>Routes</b>' }));

describe('a switch', () => {
  it('has a name, a state and a note', async () => {
    const screen = await render(Switch, {
      on: true,
      note: '52 features',
      onclick: () => {},
      children
    });
    const button = screen.getByRole('switch', { name: 'Routes' });
    await expect.element(button).toHaveAttribute('aria-checked', 'true');
    await expect.element(button).toHaveAccessibleDescription('52 features');
  });

  it('answers a click', async () => {
    const onclick = vi.fn();
    const screen = await render(Switch, { on: false, onclick, children });
    await screen.getByRole('switch', { name: 'Routes' }).click();
    expect(onclick).toHaveBeenCalledOnce();
  });
});
