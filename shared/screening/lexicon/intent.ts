export const intent: Readonly<Record<string, string>> = {};
