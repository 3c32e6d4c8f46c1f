namespace Jiuye.Vocabulary;

/// <summary>The documents that policies cite, by the number or the name that they are cited by.</summary>
internal static class CitedDocument
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["000"] = "《丰台区非首都功能疏解过程中分流职工就业服务办法》",
        ["001"] = "《精细化就业管理和服务规程》",
        ["002"] = "《北京市精细化公共就业服务实施细则》",

        // The text that was at hand lacks its title line, so that what stands here is no title in the document's own words.
        ["003"] = "许昌市失业人员分级分类就业帮扶通知",
        ["004"] = "《哈尔滨市城镇就业困难人员就业援助实施办法》",
    };

    /// <summary>The title as Chinese texts print it; null for a number that no document has.</summary>
    /// <param name="name">A number of three digits, the name of a law in Chinese, or the number of a paper (人社部发〔2019〕17号).</param>
    /// <param name="remark">What stands in brackets behind the name; empty where nothing does.</param>
    internal static string? Title(string name, string remark)
    {
        if (char.IsAsciiDigit(name[0]))
            return Titles.GetValueOrDefault(name);
        var title = name.Contains('〔', StringComparison.Ordinal) || name.Contains('《', StringComparison.Ordinal) ? name : $"《{name}》";
        return remark.Length == 0 ? title : $"{title}（{remark}）";
    }
}
