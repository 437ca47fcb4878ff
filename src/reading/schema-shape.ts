import { z } from 'zod';

/** The part of a JSON Schema that says what may stand where. */
interface Shape {
  type?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
}

/** Names of the fields that may stand in the group a path leads to; empty when the path leads to no group of fields. */
export function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return Object.keys(groupOf(shapeAt(schema, path))?.properties ?? {});
}

/** True when only whole numbers may stand where a path leads to. */
export function wantsInteger(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  const shape = shapeAt(schema, path);
  return [shape, ...(shape?.anyOf ?? [])].some((item) => item?.type === 'integer');
}

function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Shape | undefined {
  let shape: Shape | undefined = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  for (const step of path) {
    shape = typeof step === 'number' ? groupOf(shape)?.items : groupOf(shape)?.properties?.[String(step)];
  }
  return shape;
}

/** Of alternatives (such as "an object or null") the one that has parts. */
function groupOf(shape: Shape | undefined): Shape | undefined {
  return shape?.anyOf?.find((item) => item.properties !== undefined || item.items !== undefined) ?? shape;
}
