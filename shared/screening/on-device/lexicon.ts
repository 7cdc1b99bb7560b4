import edition from '#shared/screening/device-edition.json' with { type: 'json' };

/** The classes of words that the edition for a device needs. Stands in for the whole lexicon in what a browser loads. */
export const lexicon: ReadonlyMap<string, string> = new Map(Object.entries(edition.lexicon));
