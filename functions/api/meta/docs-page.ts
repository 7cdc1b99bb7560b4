import { html, raw } from 'hono/html';
import type { Specification } from './specification.ts';

type Operation = NonNullable<Specification['paths'][string]['get']>;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** A page for people, made from the OpenAPI document alone: no script, nothing from elsewhere. */
export function docsPage(specs: Specification) {
  const operations = Object.entries(specs.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? 'Other'))];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API</title>
        <style>
          :root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
          body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
          code, pre { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
          pre { overflow-x: auto; white-space: pre-wrap; }
          summary { cursor: pointer; padding: 0.4rem 0; }
          dt { font-weight: 600; }
        </style>
      </head>
      <body>
        <h1>${specs.info.title}: API</h1>
        <p>${specs.info.description}</p>
        <p>The same for machines: <a href="openapi.json">openapi.json</a></p>
        ${tags.map(
          (tag) => html`<h2>${tag}</h2>
            ${operations
              .filter(({ operation }) => (operation.tags?.[0] ?? 'Other') === tag)
              .map(({ path, method, operation }) => showOperation(path, method, operation))}`,
        )}
        <h2>Shapes</h2>
        ${Object.entries(specs.components.schemas ?? {}).map(
          ([name, schema]) => html`<details id="${name}">
            <summary><code>${name}</code></summary>
            <pre>${JSON.stringify(schema, null, 2)}</pre>
          </details>`,
        )}
      </body>
    </html>`;
}

function showOperation(path: string, method: string, operation: Operation) {
  return html`<details>
    <summary><code>${method.toUpperCase()} ${path}</code>: ${operation.summary ?? ''}</summary>
    ${
      operation.requestBody
        ? html`<p>Body</p>
            <pre>${JSON.stringify(operation.requestBody, null, 2)}</pre>`
        : raw('')
    }
    <dl>
      ${Object.entries(operation.responses ?? {}).map(
        ([status, response]) => html`<dt>${status}</dt>
          <dd>${'description' in response ? response.description : ''}</dd>`,
      )}
    </dl>
  </details>`;
}
