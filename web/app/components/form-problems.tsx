/** What is wrong with a form as a whole. Announced when it appears. */
export function FormProblems({ id, errors }: { id: string; errors: string[] | undefined }) {
  if (errors === undefined || errors.length === 0) return null;
  return (
    <div id={id} role="alert" className="form-problems">
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
    </div>
  );
}
