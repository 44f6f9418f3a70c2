import { fileNames, type Atlas } from '$lib/domain/atlas';
import type { Problem } from './data-error';

/** What is counted of a World Heritage property fits the places that carry its number. */
export function checkHeritage({ heritage, places }: Atlas, problems: Problem[]): void {
  for (const [number, property] of Object.entries(heritage)) {
    const problem = (field: string, expected: string) =>
      problems.push({ file: fileNames.heritage, feature: number, field, expected });
    const own = new Map(
      places.flatMap(({ id, properties: { unesco, modern } }) =>
        unesco?.whc === Number(number) ? [[id, modern.countries] as const] : []
      )
    );
    for (const id of [...Object.keys(property.several), ...property.between])
      if (!own.has(id)) problem('several, between', `ids of places of this property, got "${id}"`);
    const counts = Object.values(property.countries);
    const sum = counts.reduce<number>((all, one) => all + (one ?? 1), 0);
    if (counts.includes(null) ? sum > property.components : sum !== property.components)
      problem('countries', `counts that add up to ${property.components}, got ${sum}`);
    for (const [id, countries] of own)
      if (!countries.some((code) => code in property.countries))
        problem('countries', `the country of "${id}", ${countries.join(', ')}`);
  }
}
