/** Copies a text; where the browser refuses, the text is selected in its field for the reader to copy. */
export class Copying {
  state = $state<'idle' | 'copied' | 'refused'>('idle');

  async copy(field: HTMLTextAreaElement): Promise<void> {
    // A second copy is to be announced again.
    this.state = 'idle';
    try {
      await navigator.clipboard.writeText(field.value);
      this.state = 'copied';
    } catch {
      field.focus();
      field.select();
      this.state = 'refused';
    }
  }
}
