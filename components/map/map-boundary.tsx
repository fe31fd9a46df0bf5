import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

/** A live map that fails leaves the server-drawn one in place. */
export class MapBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
