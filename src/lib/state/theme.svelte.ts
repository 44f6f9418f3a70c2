import type { Theme } from '$lib/cartography/palette';

export const themeChoices = ['system', 'paper', 'night'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** The reader's choice of colours; the script of `app.html` has already applied it before the first paint. */
export class ThemeSetting {
  choice = $state<ThemeChoice>('system');
  #systemIsDark = $state(false);

  readonly theme: Theme = $derived(
    this.choice === 'system' ? (this.#systemIsDark ? 'night' : 'paper') : this.choice
  );

  /** Follows the system and the saved choice; returns what stops that. Call in the browser. */
  follow(): () => void {
    const saved = document.documentElement.dataset.theme;
    if (saved === 'paper' || saved === 'night') this.choice = saved;
    const query = matchMedia('(prefers-color-scheme: dark)');
    const update = () => (this.#systemIsDark = query.matches);
    update();
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }

  choose(choice: ThemeChoice): void {
    this.choice = choice;
    const root = document.documentElement;
    if (choice === 'system') delete root.dataset.theme;
    else root.dataset.theme = choice;
    try {
      localStorage.setItem('theme', choice);
    } catch {
      // Storage may be refused; the choice then lasts as long as the page.
    }
  }
}
