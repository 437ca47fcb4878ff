import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Finding } from '../domain/finding.ts';
import { doubleField, placeOf, unreadable } from './plain-text.ts';
import type { Positions } from './positions.ts';

/** What is wrong with a text as JSON, each mistake at its place, fields that stand there twice included. */
export function jsonFindings(file: string, text: string): Finding[] {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const mistakes = errors.map((error) => syntaxFinding(file, text, error));
  return [
    // One mistake often gives the parser several complaints; the first on a line is the one to mend.
    ...mistakes.filter((mistake, index) => mistakes.findIndex((other) => other.place.line === mistake.place.line) === index),
    ...doubles(tree).map((key) => doubleField(file, placeOf(text, key.offset), String(key.value))),
  ];
}

/** Finds fields in a JSON text. */
export function jsonPositions(text: string): Positions {
  const tree = parseTree(text);
  return {
    at(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const node = tree && findNodeAtLocation(tree, path.slice(0, length).map(toSegment));
        if (node !== undefined) return placeOf(text, startOf(node));
      }
      return placeOf(text, tree?.offset ?? 0);
    },
  };
}

function doubles(node: Node | undefined): Node[] {
  if (node?.children === undefined) return [];
  const seen = new Set<unknown>();
  const keys = node.type === 'object' ? node.children.flatMap((property) => property.children?.[0] ?? []) : [];
  const here = keys.filter((key) => seen.has(key.value) || !seen.add(key.value));
  return [...here, ...node.children.flatMap(doubles)];
}

/** What the parser missed or met, in Dutch. */
const SYNTAX: Record<string, string> = {
  InvalidSymbol: 'een woord zonder dubbele aanhalingstekens, of een woord dat JSON niet kent',
  InvalidNumberFormat: 'een getal met een punt te veel, of in een andere vorm die JSON niet kent',
  PropertyNameExpected: 'een plaats waar de naam van een veld hoort, tussen aanhalingstekens (of een komma te veel)',
  ValueExpected: 'een plaats waar een waarde hoort (of een komma te veel)',
  ColonExpected: 'een plaats waar een dubbele punt hoort',
  CommaExpected: 'een plaats waar een komma hoort',
  CloseBraceExpected: 'een plaats waar een sluithaak } hoort',
  CloseBracketExpected: 'een plaats waar een sluithaak ] hoort',
  EndOfFileExpected: 'tekst na het einde van de JSON (of een sluithaak te veel)',
  InvalidCommentToken: 'een opmerking: die mag niet in JSON',
  UnexpectedEndOfComment: 'een opmerking zonder einde',
  UnexpectedEndOfString: 'tekst zonder aanhalingsteken aan het eind',
  UnexpectedEndOfNumber: 'een getal dat niet af is',
  InvalidUnicode: 'een verkeerde \\u-code',
  InvalidEscapeCharacter: 'een verkeerd teken na een \\',
  InvalidCharacter: 'een stuurteken in tekst, zoals een tab of een nieuwe regel',
};

function syntaxFinding(file: string, text: string, error: ParseError): Finding {
  // A number with thousands dots breaks up: what is left over is a symbol that begins with a dot or digit.
  const isNumber = /[.\d]/.test(text.charAt(error.offset));
  const name = isNumber && printParseErrorCode(error.error) === 'InvalidSymbol' ? 'InvalidNumberFormat' : printParseErrorCode(error.error);
  return unreadable(
    file,
    placeOf(text, error.offset),
    SYNTAX[name] ?? 'tekst die geen geldige JSON is',
    'geldige JSON',
    'Kijk op deze regel en de regel ervoor naar een komma, aanhalingsteken of haakje te veel of te weinig.',
  );
}

/** A group of fields begins at its name, a value at itself. */
function startOf(node: Node): number {
  const isGroup = node.type === 'object' || node.type === 'array';
  return isGroup && node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

function toSegment(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step);
}
