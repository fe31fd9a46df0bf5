import { Component, type ReactNode } from 'react';

interface Props {
  /** What stays in place of a part that fails. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** A live part that fails leaves what the server drew. */
export class FallbackBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { fallback = null, children } = this.props;
    return this.state.hasFailed ? fallback : children;
  }
}
