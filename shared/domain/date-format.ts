const made = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes long beside using it, and rows of a list ask for the same again and again: each is made once. */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, format);
  return format;
}
