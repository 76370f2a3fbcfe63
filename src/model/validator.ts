/** A compiled JSON Schema, as ajv and its standalone code give it; nothing above `schema` knows ajv. */

export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True when the value fits; otherwise `errors` holds every misfit of that call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Compiled schemas by name. */
export type Validators = Readonly<Record<string, Validator>>;
