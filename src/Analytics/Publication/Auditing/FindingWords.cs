using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Publication;

/// <summary>Says in both languages why a figure does not agree.</summary>
internal static class FindingWords
{
    internal static Bilingual Of(AuditReason reason, string found, string expected, string? period = null) => reason switch
    {
        AuditReason.DigitSwap => new($"数字错位：此处为 {found}，应为 {expected}。", $"Digits swapped: {found}, expected {expected}."),
        AuditReason.Stale => new(
            $"疑似沿用{PeriodName.InChinese(period ?? "往期")}的旧文：此处为 {found}，本期应为 {expected}。", $"Text of an earlier period ({period ?? "unknown"}): {found}, expected {expected}."),
        AuditReason.WrongBase => new($"基数有误：此处为 {found}，应为 {expected}。", $"Taken of the wrong base: {found}, expected {expected}."),
        AuditReason.Sum => new($"合计不符：此处为 {found}，应为 {expected}。", $"Does not add up: {found}, expected {expected}."),
        AuditReason.Direction => new($"表述与数据相反：此处为“{found}”，数据为 {expected}。", $"The words contradict the figures: '{found}', the figures say {expected}."),
        AuditReason.Misplaced => new($"疑似误用其他项目的数字：此处为 {found}，应为 {expected}。", $"The figure of another row: {found}, expected {expected}."),
        AuditReason.Ratio => new($"比率与人数不符：此处为 {found}，应为 {expected}。", $"Not the quotient of its counts: {found}, expected {expected}."),
        AuditReason.Rounding => new($"四舍五入有误：此处为 {found}，应为 {expected}。", $"Wrongly rounded: {found}, expected {expected}."),
        AuditReason.Withheld => new($"该数在表中不予公布，此处为 {found}，由此可得知或推算。", $"Withheld in the tables; '{found}' states it or lets it be worked out."),
        _ => new($"与数据表不符：此处为 {found}，应为 {expected}。", $"Does not agree with the tables: {found}, expected {expected}."),
    };

    internal static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The numbers that would agree, as the text would print them.</summary>
    internal static string Printed(IEnumerable<Expected> expected, TextToken like)
    {
        var digits = like.Text.Replace(",", "", StringComparison.Ordinal);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        // 万: the number stands four places higher than its decimals say.
        var zeros = (point < 0 ? 0 : digits.Length - point - 1) - like.Decimals;
        return string.Join(" / ", expected.Select(one => Number(Expected.RoundTo(one.Value, like.Decimals) / Expected.Unit(-zeros)))
            .Select(static text => text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text).Distinct(StringComparer.Ordinal).Take(3));
    }
}
