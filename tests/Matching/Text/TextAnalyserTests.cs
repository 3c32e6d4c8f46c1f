using Jiuye.Matching.Text;

namespace Jiuye.Matching.Tests.Text;

public sealed class TextAnalyserTests
{
    [Theory]
    [InlineData("精通C++、C#和.NET，会用node.js", new[] { "c++", "c#", ".net", "node.js" })]
    [InlineData("JAVA+Spring开发", new[] { "java", "spring", "开发" })]
    [InlineData("需持Ａ２驾照", new[] { "a2驾照" })]
    public void Latin_terms_stay_whole(string text, string[] expected)
    {
        var terms = TextAnalyser.Default.With("A2驾照").Terms(text);

        Assert.Subset(terms.ToHashSet(), expected.ToHashSet());
    }
}
