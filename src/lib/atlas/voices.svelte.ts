import type { Language } from '$lib/domain/language';

/**
 * The voices that this device itself speaks with, as the browser comes to know them. Voices that send the
 * text to a server are left out: nothing of what is read here leaves the device.
 */
export class LocalVoices {
  #voices = $state.raw<readonly SpeechSynthesisVoice[]>([]);
  readonly #speech: SpeechSynthesis | undefined;

  constructor(speech: SpeechSynthesis | undefined) {
    this.#speech = speech;
  }

  /** Follows the browser's list, which comes late and may change; returns what ends it. */
  follow(): () => void {
    const speech = this.#speech;
    if (!speech) return () => {};
    const update = () => {
      this.#voices = speech.getVoices().filter(({ localService }) => localService);
    };
    update();
    speech.addEventListener('voiceschanged', update);
    return () => speech.removeEventListener('voiceschanged', update);
  }

  /** A voice of that language, the device's chosen one if it has one; some write `ru_RU` for `ru-RU`. */
  of(language: Language): SpeechSynthesisVoice | undefined {
    const voices = this.#voices.filter(
      ({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language
    );
    return voices.find((voice) => voice.default) ?? voices[0];
  }
}
