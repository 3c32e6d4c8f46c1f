namespace Jiuye.Tests;

/// <summary>A fact over indexes that Lucene for Java wrote: they are in the folder that <c>JIUYE_LUCENE_INDEXES</c> names, and no part of this project. Reports itself skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JavaIndexFactAttribute : FactAttribute
{
    public JavaIndexFactAttribute() =>
        Skip = JavaIndex.All.Count > 0 ? null : "needs indexes below the folder that JIUYE_LUCENE_INDEXES names (tests/LuceneNet/Java/PortalIndex.java writes them)";
}
