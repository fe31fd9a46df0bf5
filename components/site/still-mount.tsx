'use client';

import { useId } from 'react';
import { partOf } from './still-parts.ts';

interface StillMountProps {
  /** Key of what `keepPart` was given. */
  readonly part: number;
  readonly className: string | undefined;
}

/** On the server the part itself, in the browser the HTML that is there already. */
export function StillMount({ part, className }: StillMountProps) {
  const id = useId();
  if (typeof window === 'undefined') {
    return (
      <div id={id} className={className}>
        {partOf(part)}
      </div>
    );
  }
  const html = { __html: htmlOf(part, id) };
  // What React itself drew on the server, read back from the document: no text becomes HTML here.
  // oxlint-disable-next-line react/no-danger
  return <div id={id} className={className} dangerouslySetInnerHTML={html} />;
}

/** For when React draws the page again after an error: the part is gone from the document then. */
const seen = new Map<number, string>();

/** @throws Error where the part is not in the document and never was. */
function htmlOf(part: number, id: string): string {
  const html = seen.get(part) ?? document.getElementById(id)?.innerHTML;
  if (html === undefined) throw new Error(`The part ${id} is not in the page: load it again.`);
  seen.set(part, html);
  return html;
}
