import ts from 'typescript';

// Words of a page that go past the catalogues, and so stay English whatever the page is in.

/** Attributes that people read or hear. */
const read =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label|hint|legend)$/;
/** Parts of ours and of Lingui that take words up. */
const takesUp = /^(?:Trans|Plural|Select|SelectOrdinal)$/;
const words = /\p{L}{2}/u;

/** What this source shows to people without asking a catalogue, each with its line. */
export function unsaidIn(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, text: string) => {
    if (!words.test(text)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1} ${text.replace(/\s+/g, ' ').trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && takesUp.test(node.openingElement.tagName.getText())) return;
    if (ts.isJsxSelfClosingElement(node) && takesUp.test(node.tagName.getText())) return;
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      for (const text of textsOf(node.expression)) note(node, text);
    }
    if (ts.isJsxAttribute(node) && read.test(node.name.getText())) {
      const { initializer } = node;
      const given =
        initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
      for (const text of textsOf(given)) note(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const joins: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);

/** The literal words that an expression can become. What a tag such as `t` takes up is none of them. */
function textsOf(node: ts.Node | undefined): string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  }
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) {
    return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  }
  if (!ts.isBinaryExpression(node)) return [];
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return textsOf(node.right);
  return joins.has(kind) ? [...textsOf(node.left), ...textsOf(node.right)] : [];
}
