import './fields.css';

/** A SELECT option in its colour. */
export const Tag = ({ color, text }: { color: string; text: string }) => (
  <span
    className="tag"
    style={{ color: `var(--t-tag-text-${color})`, background: `var(--t-tag-background-${color})` }}
    dir="auto"
  >
    {text}
  </span>
);
