using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Builds texts in both languages with invariant numbers and dates.</summary>
internal static class Say
{
    internal static Bilingual Both(FormattableString chinese, FormattableString english) =>
        new(FormattableString.Invariant(chinese), FormattableString.Invariant(english));

    /// <summary>A yes-or-no fact, or that it is not known.</summary>
    internal static Bilingual YesNo(bool? value, string chinese, string english) => value switch
    {
        true => new(chinese, english),
        false => new("不符合：" + chinese, "not: " + english),
        null => new("未知：" + chinese, "not known: " + english),
    };

    /// <summary>A day, or that there is none.</summary>
    internal static Bilingual On(DateOnly? day, string chinese, string english) => day is { } on
        ? Both($"{chinese}：{on:yyyy-MM-dd}", $"{english} on {on:yyyy-MM-dd}")
        : new("无记录：" + chinese, "not recorded: " + english);
}
