import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

// Reads the sources for sentences that are said to people, without running them. What is put into a sentence while the program runs
// becomes a placeholder, such as {name}.

export interface Sentence {
  readonly text: string;
  /** A file that says it. */
  readonly file: string;
}

export interface Found {
  readonly sentences: readonly Sentence[];
  /** What is said but could not be followed to any words: its file and its code. */
  readonly notFollowed: readonly string[];
}

const root = new URL('../../../', import.meta.url).pathname;

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, folder, file));

/** Only our own files are read: what libraries say is no sentence of ours. */
function programOf(files: readonly string[], extra: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = { noLib: true, types: [], target: ts.ScriptTarget.ES2023 };
  const host = ts.createCompilerHost(options, true);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => extra.get(file) ?? readFile(file);
  host.fileExists = (file) => extra.has(file) || fileExists(file);
  host.getSourceFile = (file, version, ...more) => {
    const text = extra.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...more)
      : ts.createSourceFile(file, text, version, true);
  };
  host.resolveModuleNameLiterals = (names, containing) =>
    names.map(({ text }) => {
      const file = text.startsWith('#')
        ? join(root, text.slice(1))
        : text.startsWith('.')
          ? join(containing, '..', text)
          : '';
      return {
        resolvedModule: host.fileExists(file)
          ? { resolvedFileName: file, extension: ts.Extension.Ts }
          : undefined,
      };
    });
  return ts.createProgram({ rootNames: [...files, ...extra.keys()], options, host });
}

/** What the API refuses with: each `detail`, and each message of a field. */
export const sentencesOfRefusals = (): Found =>
  found([...filesIn('functions'), ...filesIn('shared/domain')], {
    reads: (file) => /^(?:functions|shared\/(?:domain|errors))/.test(file),
    keys: ['detail', 'message'],
    call: 'fieldRefusal',
  });

/** What contracts say about what was sent: everything in them that reads like a sentence. */
export const sentencesOfContracts = (): Found =>
  found(filesIn('shared/contracts'), {
    reads: (file) => file.startsWith('shared/contracts/') && file !== forACommand,
    keys: ['error', 'message'],
    andAllThatReadsLikeOne: true,
  });

/** What signals say to clinicians: each `why`, each `note` of what context changed, and what was changed afterwards. */
export const sentencesOfSignals = (): Found =>
  found([...filesIn('functions'), ...filesIn('shared/screening')], {
    reads: (file) => /^(?:functions|shared\/screening)\//.test(file),
    keys: ['why', 'note', 'changes'],
  });

/** What the API calls threads and reviews by itself, or writes in them. */
export const givenAs = (key: 'title' | 'body'): Found =>
  found([...filesIn('functions'), ...filesIn('shared/domain')], {
    reads: (file) => /^functions\/(?:api|clock)\/(?!meta\/)/.test(file),
    keys: [key],
  });

/** What it asks for is written on a command line. */
const forACommand = 'shared/contracts/new-clinic.ts';

/** The same for sources that are given. */
export const sentencesIn = (sources: Readonly<Record<string, string>>): Found =>
  found(
    [],
    {
      reads: () => true,
      keys: ['detail', 'message'],
      call: 'fieldRefusal',
      andAllThatReadsLikeOne: true,
    },
    sources,
  );

interface Search {
  readonly reads: (file: string) => boolean;
  /** Whatever stands as one of these in an object is said. */
  readonly keys: readonly string[];
  /** The second argument of this function is said. */
  readonly call?: string;
  readonly andAllThatReadsLikeOne?: boolean;
}

function found(
  files: readonly string[],
  { reads, keys, call, andAllThatReadsLikeOne = false }: Search,
  extra: Readonly<Record<string, string>> = {},
): Found {
  const given = new Map(Object.entries(extra).map(([file, text]) => [join(root, file), text]));
  const program = programOf(files, given);
  const follow = followerOf(program);
  const sentences: Sentence[] = [];
  const notFollowed: string[] = [];
  for (const source of sourcesOf(program)) {
    const file = source.fileName.slice(root.length);
    if (!reads(file)) continue;
    const take = (node: ts.Expression) => {
      const { texts, lost } = follow(node);
      sentences.push(...texts.map((text) => ({ text, file })));
      notFollowed.push(...lost.map((one) => `${file}: ${one}`));
    };
    const visit = (node: ts.Node): void => {
      if (isDescription(node)) return;
      const said = saidBy(node, keys, call);
      if (said) take(said);
      else if (andAllThatReadsLikeOne && isText(node) && readsLikeOne(node)) take(node);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  const texts = new Map(sentences.map((one) => [`${one.file} ${one.text}`, one]));
  return { sentences: [...texts.values()], notFollowed: [...new Set(notFollowed)].sort() };
}

const sourcesOf = (program: ts.Program) =>
  program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'));

/** The documentation of the API is for those who write clients, and stays in English. */
const isDescription = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && node.name.getText() === 'description';

/** What this node says to people, where it is known to be a place that does. */
function saidBy(node: ts.Node, keys: readonly string[], call?: string): ts.Expression | undefined {
  if (ts.isPropertyAssignment(node) && keys.includes(node.name.getText())) return node.initializer;
  if (ts.isShorthandPropertyAssignment(node) && keys.includes(node.name.text)) return node.name;
  if (ts.isCallExpression(node) && node.expression.getText() === call) {
    return node.arguments[1];
  }
  return undefined;
}

type Text = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression;
const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateExpression(node);

/** Begins with a capital, has words, and ends with a full stop or with something that was put in. */
function readsLikeOne(node: Text): boolean {
  const text = node.getText().slice(1, -1);
  return /^[A-Z].* .*(?:\.|\})$/s.test(text) && !ts.isImportDeclaration(node.parent);
}

interface Followed {
  readonly texts: readonly string[];
  readonly lost: readonly string[];
}
const nothing: Followed = { texts: [], lost: [] };

/** Follows an expression through constants, tables, functions and what they are called with, to all the words it can become. */
function followerOf(program: ts.Program) {
  const checker = program.getTypeChecker();
  const calls = new Map<ts.Node, ts.CallExpression[]>();
  for (const source of sourcesOf(program)) {
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const callee = declarationOf(node.expression);
        if (callee) calls.set(callee, [...(calls.get(callee) ?? []), node]);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }

  function declarationOf(node: ts.Node): ts.Declaration | undefined {
    if (!ts.isIdentifier(node)) return undefined;
    const { parent } = node;
    let symbol = ts.isShorthandPropertyAssignment(parent)
      ? checker.getShorthandAssignmentValueSymbol(parent)
      : checker.getSymbolAtLocation(node);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    return symbol?.declarations?.[0];
  }

  const all = (nodes: readonly ts.Expression[], seen: ReadonlySet<ts.Node>): Followed => {
    const each = nodes.map((node) => follow(node, seen));
    return { texts: each.flatMap((one) => one.texts), lost: each.flatMap((one) => one.lost) };
  };
  const lose = (node: ts.Node): Followed => ({ texts: [], lost: [node.getText()] });

  function follow(node: ts.Expression, before: ReadonlySet<ts.Node> = new Set()): Followed {
    if (before.has(node)) return nothing;
    const seen = new Set(before).add(node);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      return { texts: [node.text], lost: [] };
    }
    if (ts.isTemplateExpression(node)) return { texts: filled(node, seen), lost: [] };
    if (
      ts.isParenthesizedExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node)
    ) {
      return follow(node.expression, seen);
    }
    if (ts.isConditionalExpression(node)) return all([node.whenTrue, node.whenFalse], seen);
    if (ts.isArrayLiteralExpression(node)) return all(node.elements, seen);
    if (ts.isBinaryExpression(node)) {
      const kind = node.operatorToken.kind;
      if (kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken) {
        return all([node.left, node.right], seen);
      }
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return follow(node.right, seen);
      return lose(node);
    }
    if (node.kind === ts.SyntaxKind.NullKeyword || node.getText() === 'undefined') return nothing;
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return returned(node, seen);
    if (ts.isIdentifier(node)) return named(node, seen);
    if (ts.isCallExpression(node)) {
      const of = functionOf(declarationOf(node.expression));
      return of ? returned(of, seen) : lose(node);
    }
    if (ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node)) {
      return chosen(node, seen);
    }
    return lose(node);
  }

  function named(node: ts.Identifier, seen: ReadonlySet<ts.Node>): Followed {
    const declared = declarationOf(node);
    if (declared && ts.isVariableDeclaration(declared) && declared.initializer) {
      return follow(declared.initializer, seen);
    }
    if (declared && ts.isParameter(declared) && ts.isIdentifier(declared.name)) {
      const owner = declared.parent;
      const place = owner.parameters.indexOf(declared);
      const callee = ts.isVariableDeclaration(owner.parent) ? owner.parent : owner;
      const given = (calls.get(callee) ?? []).flatMap((call) => call.arguments[place] ?? []);
      const usual = declared.initializer ? [declared.initializer] : [];
      return given.length + usual.length > 0 ? all([...given, ...usual], seen) : lose(node);
    }
    return lose(node);
  }

  /** One of a table, by its name where that is said, else any of them. */
  function chosen(
    node: ts.ElementAccessExpression | ts.PropertyAccessExpression,
    seen: ReadonlySet<ts.Node>,
  ): Followed {
    const declared = declarationOf(node.expression);
    if (!declared || !ts.isVariableDeclaration(declared) || !declared.initializer)
      return lose(node);
    let table = declared.initializer;
    while (ts.isAsExpression(table) || ts.isSatisfiesExpression(table)) table = table.expression;
    if (!ts.isObjectLiteralExpression(table)) return lose(node);
    const entries = table.properties.filter(ts.isPropertyAssignment);
    const named = ts.isPropertyAccessExpression(node)
      ? entries.filter(({ name }) => name.getText() === node.name.text)
      : entries;
    if (named.length === 0) return lose(node);
    return all(
      named.map(({ initializer }) => initializer),
      seen,
    );
  }

  type Callable = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;
  function functionOf(declared: ts.Declaration | undefined): Callable | undefined {
    if (!declared) return undefined;
    if (ts.isFunctionDeclaration(declared)) return declared;
    const of = ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
    return of && (ts.isArrowFunction(of) || ts.isFunctionExpression(of)) ? of : undefined;
  }

  function returned({ body }: Callable, seen: ReadonlySet<ts.Node>): Followed {
    if (!body) return nothing;
    if (!ts.isBlock(body)) return follow(body, seen);
    const answers: ts.Expression[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node)) return;
      if (ts.isReturnStatement(node) && node.expression) answers.push(node.expression);
      ts.forEachChild(node, visit);
    };
    visit(body);
    return all(answers, seen);
  }

  /** Words that are known are put in; for all else there is a placeholder. */
  function filled(node: ts.TemplateExpression, seen: ReadonlySet<ts.Node>): string[] {
    let texts = [node.head.text];
    for (const { expression, literal } of node.templateSpans) {
      const { texts: words, lost } = follow(expression, seen);
      const put =
        words.length > 0 && lost.length === 0 ? [...new Set(words)] : [`{${nameOf(expression)}}`];
      texts = texts.flatMap((text) => put.map((one) => text + one + literal.text));
    }
    return texts;
  }

  return (node: ts.Expression): Followed => follow(node);
}

const nameOf = (node: ts.Expression): string =>
  ts.isPropertyAccessExpression(node)
    ? node.name.text
    : (node.getText().match(/\w+/)?.[0] ?? 'value');
