import * as z from 'zod';

// Parts of requests whose refusals people may read: each says in plain words what to do, whatever was sent in its place.

/** The fields of a request, or of a part of one. What does not belong there is refused, not dropped. */
export function requestObject<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  missing = 'Please fill in this form.',
) {
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? 'There is something here that does not belong.' : missing,
  });
}

/** Yes or no; no when it is not said. */
export const flag = () => z.boolean({ error: 'Please say yes or no.' }).default(false);

/** The version of something that was on screen when somebody decided. */
export const seenVersion = (missing: string) => z.int({ error: missing }).min(1, missing);

/** One line that may be left out. */
export const shortText = (max: number) =>
  z
    .string({ error: 'Please write this as text.' })
    .trim()
    .max(max, `This is longer than ${max} characters. Please shorten it.`);
