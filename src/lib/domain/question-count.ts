/** How many questions a class link asks. Apart from their schema: that brings its parser, which is for the build alone. */
export const questionCount = { least: 5, most: 15 } as const;
