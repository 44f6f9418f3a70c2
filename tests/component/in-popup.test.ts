import { afterEach, expect, it } from 'vitest';
import { inPopup } from '$lib/features/card/ChoicePopup.svelte';

afterEach(() => document.body.replaceChildren());

it('a card that moves into its popup and home again keeps the focus, and the page where it is', () => {
  document.body.innerHTML =
    '<div id="home"><section tabindex="-1"><a href="/">on</a></section></div>';
  const home = document.getElementById('home')!;
  const card = home.querySelector('section')!;
  const link = card.querySelector('a')!;
  const popup = document.body.appendChild(document.createElement('div'));
  const map = {
    popup(node: HTMLElement) {
      popup.append(node);
      return () => node.remove();
    }
  };
  link.focus();

  const goHome = inPopup(map, [76.9, 43.2])(card) as () => void;
  expect(card.parentElement).toBe(popup);
  expect(document.activeElement).toBe(link);

  goHome();
  expect(card.parentElement).toBe(home);
  expect(document.activeElement).toBe(link);

  link.blur();
  inPopup(map, [76.9, 43.2])(card);
  expect(document.activeElement).toBe(document.body);
});
