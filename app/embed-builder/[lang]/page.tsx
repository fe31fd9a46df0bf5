import { BuilderPage, builderMetadata, type BuilderProps } from '#app/_embed/builder-page.tsx';

export const generateMetadata = (props: BuilderProps) => builderMetadata(props);

export default function Page(props: BuilderProps) {
  return <BuilderPage {...props} />;
}
