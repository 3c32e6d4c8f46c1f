namespace Jiuye.Vocabulary;

/// <summary>Development zones: named by boards like districts, most of them without a code of their own.</summary>
internal static class ZoneNames
{
    private static readonly string[] Endings =
    [
        "开发区", "高新区", "高新园区", "高新西区", "高新东区", "经开区", "新区", "园区", "产业园", "保税区", "度假区", "示范区", "试验区", "实验区", "功能区", "港务区", "港区", "空港区", "管理区", "合作区", "风景区", "名胜区", "工业区", "软件园", "科技园", "管委会",
    ];

    // One zone has many names; the longer stands first.
    private static readonly (string Written, string Canonical)[] Variants =
    [
        ("高新技术产业开发区", "高新区"), ("高技术产业开发区", "高新区"), ("高新技术产业园区", "高新区"), ("高新技术开发区", "高新区"), ("高新技术园区", "高新区"), ("高新园区", "高新区"), ("高新开发区", "高新区"),
        ("经济技术开发区", "经开区"), ("经济开发区", "经开区"), ("技术开发区", "经开区"), ("开发区", "经开区"),
    ];

    internal static bool IsZone(ReadOnlySpan<char> name)
    {
        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>One form for the many names of a zone: 高新技术产业开发区 → 高新区, 开发区 → 经开区.</summary>
    internal static string Canonical(string name)
    {
        foreach (var (written, canonical) in Variants)
        {
            if (name.EndsWith(written, StringComparison.Ordinal))
                return string.Concat(name.AsSpan(0, name.Length - written.Length), canonical);
        }

        return name;
    }
}
