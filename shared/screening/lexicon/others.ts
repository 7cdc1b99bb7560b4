export const others: Readonly<Record<string, string>> = {};
