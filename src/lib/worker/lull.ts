/** So long nobody asks for anything in a lull, ms. */
const length = 1000;

let last = 0;

/** A page, or a worker of one, has asked for something. */
export function noteAsked(): void {
  last = performance.now();
}

/** Resolves in the next lull. */
export async function untilLull(): Promise<void> {
  for (let rest = length; rest > 0; rest = last + length - performance.now())
    await new Promise((resolve) => setTimeout(resolve, rest));
}
