using System.Text.RegularExpressions;
using Jiuye.Server;

namespace Console.Tests;

/// <summary>The console's words and files, read as text.</summary>
public sealed partial class WordTests
{
    [Fact]
    public void Every_word_that_a_page_uses_is_there_and_every_word_there_is_used()
    {
        var known = Entries().Matches(File("words.js")).Select(static match => match.Groups[1].Value).TakeWhile(static word => word != "id").ToHashSet(StringComparer.Ordinal);
        var pages = string.Concat(Scripts().Where(static name => name != "words.js").Select(File));
        var used = Uses().Matches(pages).Select(static match => match.Groups[1].Value).Distinct().ToArray();

        Assert.NotEmpty(used);
        Assert.All(used, word => Assert.Contains(word, known));
        Assert.All(known, word => Assert.Contains($"'{word}'", pages + File("words.js").Split("let language")[1], StringComparison.Ordinal));
    }

    [Fact]
    public void Each_word_stands_in_both_languages()
    {
        foreach (Match pair in Pairs().Matches(File("words.js")))
        {
            var (name, zh, en) = (pair.Groups[1].Value, pair.Groups[2].Value, pair.Groups[3].Value);
            // The switch names the other language in that language; a title is made of two words.
            if (name is "language" or "languageLabel" or "titled")
                continue;
            Assert.True(Chinese().IsMatch(zh), $"{name}: '{zh}' is no Chinese");
            Assert.False(Chinese().IsMatch(en), $"{name}: '{en}' holds Chinese");
        }
    }

    [Fact]
    public void No_script_makes_markup_of_text() =>
        Assert.All(Scripts(), static name => Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document.write|eval\\(|new Function", File(name)));

    private static IEnumerable<string> Scripts() => ConsoleFiles.All.Keys.Where(static name => name.EndsWith(".js", StringComparison.Ordinal));

    private static string File(string name) => System.Text.Encoding.UTF8.GetString(ConsoleFiles.All[name].Content.Span);

    [GeneratedRegex(@"(?m)^\s{2}(\w+): \[|, (\w+): \[")]
    private static partial Regex Entries();

    [GeneratedRegex(@"(\w+): \['((?:[^'\\]|\\.)*)', '((?:[^'\\]|\\.)*)'\]")]
    private static partial Regex Pairs();

    [GeneratedRegex(@"\bt\('(\w+)'")]
    private static partial Regex Uses();

    [GeneratedRegex("[一-鿿]")]
    private static partial Regex Chinese();
}
