import './fields.css';

/** An address that can be followed: e-mail, phone, web. */
export const Pill = ({ href, text }: { href: string; text: string }) => (
  <a
    className="pill"
    href={href}
    title={text}
    {...(href.startsWith('http') ? { target: '_blank', rel: 'noreferrer' } : {})}
    onClick={(event) => event.stopPropagation()}
  >
    <span dir="ltr">{text}</span>
  </a>
);
