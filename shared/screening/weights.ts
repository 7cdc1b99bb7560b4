import { loadModel } from '#shared/screening/linear-model/model.ts';
import written from '#shared/screening/weights.json' with { type: 'json' };

/** The linear model that ships with this version, for servers and commands; a browser screens without it. */
export const model = loadModel(written);
