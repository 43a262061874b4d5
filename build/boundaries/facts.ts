/** What the boundary rules need to know about one source file, read from its syntax tree. */
import { type ESTree, parseSync, Visitor } from 'vite';

export type Import = {
  specifier: string;
  /** The names taken from it; `*` for a namespace, `default` for a default import. */
  names: string[];
  line: number;
};

export type Mention = { text: string; line: number };

export type Facts = {
  /** Path from the project's root, with forward slashes. */
  path: string;
  /** Every static, dynamic, type-only and re-exporting import, and `require`. */
  imports: Import[];
  /** Identifiers that are read, and `object.property` for members of an identifier. */
  names: Mention[];
  /** Names of the methods that are called on anything. */
  calls: Mention[];
  /** String and template texts; `?` stands for what a template fills in. */
  texts: Mention[];
  /** Names under which a preload exposes something to its window. */
  exposed: string[];
  syntaxErrors: Mention[];
};

export function factsOf(path: string, source: string): Facts {
  const lineAt = lineFinder(source);
  const { program, errors } = parseSync(path, source);
  const facts: Facts = { path, imports: [], names: [], calls: [], texts: [], exposed: [], syntaxErrors: [] };
  for (const error of errors) facts.syntaxErrors.push({ text: error.message, line: 1 });

  const addImport = (node: { start: number }, source: unknown, names: string[]) => {
    const specifier = textOf(source);
    if (specifier !== null) facts.imports.push({ specifier, names, line: lineAt(node.start) });
  };
  const mention = (list: Mention[], node: { start: number }, text: string) => {
    list.push({ text, line: lineAt(node.start) });
  };

  new Visitor({
    ImportDeclaration: (node) => addImport(node, node.source, node.specifiers.map(importedName)),
    ExportNamedDeclaration: (node) => {
      const names = node.specifiers.map((specifier) => nameOf(specifier.local));
      if (node.source) addImport(node, node.source, names);
    },
    ExportAllDeclaration: (node) => addImport(node, node.source, ['*']),
    ImportExpression: (node) => addImport(node, node.source, ['*']),
    TSImportType: (node) => addImport(node, node.source, ['*']),
    TSImportEqualsDeclaration: (node) => {
      const reference = node.moduleReference;
      if (reference.type === 'TSExternalModuleReference') addImport(node, reference.expression, ['*']);
    },
    CallExpression: (node) => {
      const { callee } = node;
      const first = node.arguments[0];
      if (callee.type === 'Identifier' && callee.name === 'require') addImport(node, first, ['*']);
      if (callee.type !== 'MemberExpression') return;
      const method = memberName(callee);
      if (!method) return;
      mention(facts.calls, callee.property, method);
      if (method === 'glob') addImport(node, first, ['*']);
      const name = textOf(first);
      if (method === 'exposeInMainWorld' && name) facts.exposed.push(name);
    },
    MemberExpression: (node) => {
      const member = memberName(node);
      if (node.object.type === 'Identifier' && member)
        mention(facts.names, node, `${node.object.name}.${member}`);
    },
    Identifier: (node) => mention(facts.names, node, node.name),
    Literal: (node) => {
      if (typeof node.value === 'string') mention(facts.texts, node, node.value);
    },
    TemplateLiteral: (node) => mention(facts.texts, node, templateText(node)),
  }).visit(program);
  return facts;
}

function importedName(node: ESTree.ImportDeclarationSpecifier): string {
  if (node.type === 'ImportDefaultSpecifier') return 'default';
  return node.type === 'ImportNamespaceSpecifier' ? '*' : nameOf(node.imported);
}

function nameOf(node: ESTree.ModuleExportName): string {
  return node.type === 'Literal' ? node.value : node.name;
}

/** The name in `object.name` and `object['name']`. */
function memberName(node: ESTree.MemberExpression): string | null {
  if (node.computed) return textOf(node.property);
  return 'name' in node.property && typeof node.property.name === 'string' ? node.property.name : null;
}

function textOf(node: unknown): string | null {
  if (typeof node !== 'object' || node === null || !('type' in node)) return null;
  if (node.type === 'Literal' && 'value' in node && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateLiteral' ? templateText(node as ESTree.TemplateLiteral) : null;
}

function templateText(node: ESTree.TemplateLiteral): string {
  return node.quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw).join('?');
}

function lineFinder(source: string): (offset: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
