import { dictionary } from '$lib/i18n/dictionary';
import type { Language } from '$lib/domain/language';
import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import Harness from './Harness.svelte';

/** Renders a component of the atlas with its context, in one language, as far as the address shows it. */
export async function renderPart<P extends Record<string, unknown>>(
  component: Component<P>,
  properties: P,
  language: Language = 'en',
  { onlyOpEd = false, view = '' } = {}
) {
  const part: Component<Record<string, unknown>> = component as unknown as Component<
    Record<string, unknown>
  >;
  return render(Harness, {
    language,
    messages: await dictionary(language),
    component: part,
    properties,
    onlyOpEd,
    view
  });
}
