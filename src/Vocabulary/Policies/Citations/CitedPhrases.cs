using System.Text.RegularExpressions;

namespace Jiuye.Vocabulary;

/// <summary>Parts of a citation that name no place in a document.</summary>
internal static partial class CitedPhrases
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["Jiuye proposal"] = "本项目建议",
        ["this project's proposal"] = "本项目建议",
        ["steps: this project's proposal"] = "步骤为本项目建议",
        ["Labour Law of the PRC, Art. 36"] = "《劳动法》第三十六条",
        ["local regulations on halal food"] = "地方清真食品管理规定",
        ["GB/T 4658-2006, groups"] = "GB/T 4658-2006 大类",
        ["NYC Local Law 144 with 29 CFR 1607.4 D"] = "纽约市第144号地方法、美国《联邦法规汇编》第29编第1607.4节D款",
        ["NYC Local Law 144, 6 RCNY 5-301"] = "纽约市第144号地方法、《纽约市规章》第6编第5-301节",
        ["OECD and ILO: long-term unemployment is twelve months and more"] = "经合组织、国际劳工组织：失业十二个月及以上为长期失业",
        ["部分城市公共就业服务机构市场供求状况分析 (report template)"] = "部分城市公共就业服务机构市场供求状况分析（报告样式）",
    };

    /// <summary>The Chinese form; null where the part is none of them.</summary>
    internal static string? Of(string part)
    {
        if (Known.TryGetValue(part, out var known))
            return known;
        if (part.Length == 0 || Standard().IsMatch(part))
            return part;
        if (part.Any(char.IsAsciiLetter) || !part.Any(IsHan))
            return null;
        return part.Replace(" (", "（", StringComparison.Ordinal).Replace('(', '（').Replace(')', '）');
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    [GeneratedRegex(@"^GB(/T)? \d+(\.\d+)?-\d{4}$")]
    private static partial Regex Standard();
}
