import type { ReactNode } from 'react';
import { StillMount } from './still-mount.tsx';
import { keepPart } from './still-parts.ts';

interface StillProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A part of a page that never changes in the browser. It is sent as HTML alone: what a server component makes is
 * otherwise sent a second time, as React's own data. Inside may be neither client components nor asynchronous ones nor
 * another `Still`. Drawn by the browser, as of another moment, it is a part like any other.
 */
export function Still({ className, children }: StillProps) {
  if (typeof window !== 'undefined') return <div className={className}>{children}</div>;
  return <StillMount part={keepPart(children)} className={className} />;
}
