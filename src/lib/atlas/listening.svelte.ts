/** A sentence to be read aloud. */
export interface SpokenSentence {
  id: string;
  text: string;
}

/**
 * Reads sentences aloud one after another with the browser's own speech. Pausing stops the voice and keeps
 * the sentence, which is read anew: Android's browsers know no real pause.
 */
export class Listening {
  /** The sentence that is being read, or at which it was paused. */
  current = $state<string>();
  speaking = $state(false);
  #sentences: readonly SpokenSentence[] = [];
  #voice: SpeechSynthesisVoice | undefined;
  /** Held here because some browsers forget an utterance that nobody holds, and its end with it. */
  #utterance: SpeechSynthesisUtterance | undefined;
  readonly #speech: SpeechSynthesis;

  constructor(speech: SpeechSynthesis) {
    this.#speech = speech;
  }

  /** Reads from the current sentence on, or from the first. */
  play(sentences: readonly SpokenSentence[], voice: SpeechSynthesisVoice): void {
    this.#sentences = sentences;
    this.#voice = voice;
    this.#read(Math.max(0, this.#index));
  }

  pause(): void {
    this.#silence();
    this.speaking = false;
  }

  stop(): void {
    this.pause();
    this.current = undefined;
  }

  /** Goes to another sentence; reads it if the voice was speaking. Past the last one it stops. */
  step(by: number): void {
    const index = Math.max(0, this.#index + by);
    if (this.speaking || index >= this.#sentences.length) this.#read(index);
    else this.current = this.#sentences[index]?.id;
  }

  get #index(): number {
    return this.#sentences.findIndex(({ id }) => id === this.current);
  }

  #read(index: number): void {
    const sentence = this.#sentences[index];
    if (!sentence || !this.#voice) return this.stop();
    this.#silence();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    // What has been silenced still reports its end: only the last utterance leads on.
    utterance.onend = () => this.#utterance === utterance && this.#read(this.#index + 1);
    utterance.onerror = () => this.#utterance === utterance && this.stop();
    this.#utterance = utterance;
    this.current = sentence.id;
    this.speaking = true;
    this.#speech.speak(utterance);
  }

  #silence(): void {
    this.#utterance = undefined;
    this.#speech.cancel();
  }
}
