import type { PageParams } from '#app/_pages/view.ts';
import { DisplayBuilderPage, displayBuilderMetadata } from '#app/_walls/builder-page.tsx';

export const revalidate = 60;
/** Made when first asked for: the stories are known at run time only. */
export const generateStaticParams = () => [];

interface Props {
  readonly params: Promise<PageParams>;
}

export const generateMetadata = (props: Props) => displayBuilderMetadata(props);

export default function Page(props: Props) {
  return <DisplayBuilderPage {...props} />;
}
