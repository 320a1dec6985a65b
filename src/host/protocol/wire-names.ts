/** `numberFormat` → `NumberFormat`: select clauses and object states are camel case, wire names Pascal case. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `NumberFormat` → `numberFormat`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
