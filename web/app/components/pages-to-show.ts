/** A page number, or a gap that begins at one. */
export interface ShownPage {
  from: number;
  isGap: boolean;
}

/** The first, the last, and the neighbours of the page one is on; a gap never stands for a single page. */
export function pagesToShow(page: number, pages: number): ShownPage[] {
  const wanted = [1, page - 1, page, page + 1, pages];
  const numbers = [...new Set(wanted)].filter((one) => one >= 1 && one <= pages);
  return numbers
    .sort((a, b) => a - b)
    .flatMap((number, index) => {
      const before = numbers[index - 1] ?? number - 1;
      const self = { from: number, isGap: false };
      if (number - before === 2) return [{ from: number - 1, isGap: false }, self];
      return number - before > 2 ? [{ from: before + 1, isGap: true }, self] : [self];
    });
}
