export const thoughts: Readonly<Record<string, string>> = {};
