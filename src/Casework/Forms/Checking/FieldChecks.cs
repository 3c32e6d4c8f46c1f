using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Whether one value is what its field asks for.</summary>
internal static class FieldChecks
{
    private const int LongestText = 4_000;
    private const int OldestAge = 120;
    private const int FewestPhoneDigits = 7;
    private const int MostPhoneDigits = 15;

    // Written so that no space stays empty; they answer nothing.
    private static readonly HashSet<string> Fillers = new(["略", "同上", "待补", "待填", "不详", "/", "-", "—", "?", "？", "…", "……", "N/A", "n/a", "TBD"], StringComparer.Ordinal);

    /// <summary>What is wrong; null where nothing is. Lists and groups are taken apart by the caller.</summary>
    internal static FieldProblem? Of(FormField field, FormValue value, DateOnly on) => field.Type switch
    {
        FieldType.Text => Text(value),
        FieldType.Number => Number(field, value),
        FieldType.Whole => Whole(field, value),
        FieldType.Money => Money(field, value),
        FieldType.Date => Date(field, value, on),
        FieldType.Flag => Flag(field, value),
        FieldType.Code => Code(field, value),
        FieldType.IdNumber => Id(value),
        FieldType.Phone => Phone(value),
        FieldType.Age => Age(field, value),
        FieldType.Place => Place(value),
        _ => FieldProblem.Wrong("应分项填写", "has parts of its own", "an object with the fields of the group"),
    };

    private static FieldProblem? Text(FormValue value)
    {
        if (FieldValues.Text(value) is not { } text)
            return FieldProblem.Wrong("应为文字", "is no text", "a text");
        if (text.Length > LongestText || text.Any(static sign => char.IsControl(sign) && sign is not ('\n' or '\t' or '\r')))
            return FieldProblem.Wrong("过长或含控制字符", "is too long or holds control characters", FormattableString.Invariant($"a text of at most {LongestText} characters"));
        return Fillers.Contains(text)
            ? FieldProblem.Ambiguous("只填了占位文字", "holds a filler and no answer", "an answer in words; nothing where there is none")
            : null;
    }

    private static FieldProblem? Number(FormField field, FormValue value)
    {
        if (FieldValues.Number(value) is not { } number)
            return FieldProblem.Wrong("应为数字", "is no number", Range(field, "a number"));
        return number < field.Least || number > field.Most ? FieldProblem.Wrong("超出范围", "is out of range", Range(field, "a number")) : null;
    }

    private static FieldProblem? Whole(FormField field, FormValue value)
    {
        if (FieldValues.Number(value) is not { } number || number != decimal.Truncate(number))
            return FieldProblem.Wrong("应为整数", "is no whole number", Range(field, "a whole number"));
        return number < field.Least || number > field.Most ? FieldProblem.Wrong("超出范围", "is out of range", Range(field, "a whole number")) : null;
    }

    private static FieldProblem? Money(FormField field, FormValue value)
    {
        var money = field with { Least = field.Least ?? 0 };
        if (FieldValues.Number(value) is not { } yuan || decimal.Round(yuan, 2) != yuan)
            return FieldProblem.Wrong("应为金额（元）", "is no amount in yuan", Range(money, "yuan with at most two decimals"));
        return yuan < money.Least || yuan > money.Most ? FieldProblem.Wrong("超出范围", "is out of range", Range(money, "yuan")) : null;
    }

    private static FieldProblem? Date(FormField field, FormValue value, DateOnly on)
    {
        const string Expected = "a day as yyyy-MM-dd";
        if (FieldValues.Date(value) is not { } day)
        {
            return FieldValues.Text(value) is { } text && MayBeTwoDays(text)
                ? FieldProblem.Ambiguous("日、月先后不明", "may mean two days: which is the month?", Expected)
                : FieldProblem.Wrong("应为日期", "is no day", Expected);
        }

        return field.IsPast && day > on
            ? FieldProblem.Wrong("晚于填表日期", "lies after the day of the record", FormattableString.Invariant($"{on:yyyy-MM-dd} or earlier"))
            : null;
    }

    private static FieldProblem? Flag(FormField field, FormValue value)
    {
        if (FieldValues.Flag(value) is not { } flag)
            return FieldProblem.Wrong("应为是或否", "is neither yes nor no", "true or false");
        return field.MustBeTrue && !flag ? FieldProblem.Wrong("此项尚未完成", "is not done yet", "true") : null;
    }

    private static FieldProblem? Code(FormField field, FormValue value)
    {
        var expected = "one of " + string.Join(", ", field.Codes!.Codes.Select(static code => code.Code));
        var read = FieldValues.Text(value) is { } text ? field.Codes.Read(text) : [];
        return read.Count switch
        {
            0 => FieldProblem.Wrong("不在规定的选项内", "is none of the codes", expected),
            1 => null,
            _ => FieldProblem.Ambiguous("可对应多个选项", "stands for several codes", "one of " + string.Join(", ", read.Select(static code => code.Code))),
        };
    }

    private static FieldProblem? Id(FormValue value)
    {
        const string Expected = "17 digits and the check digit of GB 11643-1999";
        if (FieldValues.Text(value) is not { } text)
            return FieldProblem.Wrong("应为身份证号", "is no ID number", Expected);
        if (IdNumber.IsOld(text))
            return FieldProblem.Ambiguous("为15位旧号，无法确认世纪和校验位", "is an old number of 15 digits: century and check digit are not in it", Expected);
        return IdNumber.IsRight(text) ? null : FieldProblem.Wrong("身份证号位数、出生日期或校验位不符", "has a wrong length, day of birth or check digit", Expected);
    }

    private static FieldProblem? Phone(FormValue value)
    {
        var text = FieldValues.Text(value) ?? "";
        var digits = text.Count(char.IsAsciiDigit);
        return digits is >= FewestPhoneDigits and <= MostPhoneDigits && text.All(static sign => char.IsAsciiDigit(sign) || sign is '+' or '-' or ' ' or '(' or ')')
            ? null
            : FieldProblem.Wrong("应为电话号码", "is no telephone number", FormattableString.Invariant($"{FewestPhoneDigits} to {MostPhoneDigits} digits"));
    }

    private static FieldProblem? Age(FormField field, FormValue value) => Whole(field with { Least = field.Least ?? 0, Most = field.Most ?? OldestAge }, value);

    private static FieldProblem? Place(FormValue value) =>
        FieldValues.Text(value) is { } text && DistrictCode.TryParse(text, out _) ? null : FieldProblem.Wrong("应为行政区划代码", "is no place code", "a code of GB/T 2260, 6 digits, or 9 for a street");

    // 03/04/2026: the third of April or the fourth of March.
    private static bool MayBeTwoDays(string text) => text.Split('/', '.', '-') is [var first, var second, _]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var one)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var two)
        && one is >= 1 and <= 12 && two is >= 1 and <= 12 && one != two;

    private static string Range(FormField field, string kind) => (field.Least, field.Most) switch
    {
        ({ } least, { } most) => FormattableString.Invariant($"{kind} from {least} to {most}"),
        ({ } least, null) => FormattableString.Invariant($"{kind} of at least {least}"),
        (null, { } most) => FormattableString.Invariant($"{kind} of at most {most}"),
        _ => kind,
    };
}
