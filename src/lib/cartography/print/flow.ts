/** Something that takes so much height of a column; a heading is never left alone at the foot of one. */
export interface Block {
  height: number;
  heading?: boolean;
}

export interface Flowed<B extends Block> {
  block: B;
  column: number;
  /** Distance from the top of its column. */
  y: number;
}

/** Lets blocks flow into columns of a height; undefined where they do not fit into so many. */
export function flow<B extends Block>(
  blocks: readonly B[],
  height: number,
  columns: number
): Flowed<B>[] | undefined {
  const result: Flowed<B>[] = [];
  let [column, y] = [0, 0];
  blocks.forEach((block, i) => {
    const next = block.heading ? (blocks[i + 1]?.height ?? 0) : 0;
    if (y > 0 && y + block.height + next > height) [column, y] = [column + 1, 0];
    result.push({ block, column, y });
    y += block.height;
  });
  return column < columns && y <= height ? result : undefined;
}
