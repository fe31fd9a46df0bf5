/**
 * The same function, worked out once for each subject and kept as long as the subject is.
 * @param workOut Depends on nothing but the subject and what the subject belongs to.
 */
export function oncePer<Subject extends object, Rest extends readonly unknown[], Value>(
  workOut: (subject: Subject, ...rest: Rest) => Value,
): (subject: Subject, ...rest: Rest) => Value {
  const kept = new WeakMap<Subject, { readonly value: Value }>();
  return (subject, ...rest) => {
    const known = kept.get(subject) ?? { value: workOut(subject, ...rest) };
    kept.set(subject, known);
    return known.value;
  };
}
