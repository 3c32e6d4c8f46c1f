using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiuye.Analytics.Publication;

/// <summary>Finds in a report's text what the audit understands: numbers with their units, groups, measures, comparisons. Linear in the text.</summary>
internal sealed partial class ReportTokenizer
{
    // The longest word first at every place.
    private readonly Dictionary<char, List<(string Word, Func<int, TextToken> Make)>> words = [];

    // Tables of a day: 2011年10月31日 names them; in a report of a month it is a day of that month.
    private readonly bool isOfADay;

    internal ReportTokenizer(FigureBook book)
    {
        isOfADay = book.Period.Length == "2011-10-31".Length;
        foreach (var subject in book.Subjects)
        {
            foreach (var word in Subjects.WordsFor(subject))
                Add(word, (start, length, text) => new(TokenKind.Subject, start, length, text) { Name = subject });
        }

        foreach (var measure in book.OtherMeasures)
            Add(measure, (start, length, text) => new(TokenKind.Measure, start, length, text) { Name = measure });
        foreach (var (word, measure) in Measures.Words)
            Add(word, (start, length, text) => new(TokenKind.Measure, start, length, text) { Name = measure });
        foreach (var (word, against) in Measures.Comparisons)
            Add(word, (start, length, text) => new(TokenKind.Against, start, length, text) { Against = against });
        Add(TokenKind.Direction, ReportWords.Directions);
        foreach (var (word, sign) in ReportWords.DirectionsTo)
            Add(word, (start, length, text) => new(TokenKind.Direction, start, length, text) { Sign = sign, IsTo = true });
        Add(TokenKind.GrowthNoun, ReportWords.GrowthNouns);
        Add(TokenKind.Compare, ReportWords.Comparisons);
        Add(TokenKind.Balance, ReportWords.Balances);
        Add(TokenKind.Extreme, ReportWords.Extremes);
        Add(TokenKind.Share, ReportWords.Shares);
        Add(TokenKind.Respectively, ReportWords.Respectively);
        Add(TokenKind.Together, ReportWords.Together);
        Add(TokenKind.Whole, ReportWords.Whole);
        foreach (var list in words.Values)
            list.Sort(static (left, right) => right.Word.Length.CompareTo(left.Word.Length));
    }

    /// <summary>The pieces of a folded text, in order.</summary>
    internal List<TextToken> Read(string folded)
    {
        var tokens = new List<TextToken>();
        for (var at = 0; at < folded.Length;)
        {
            var next = At(folded, at, tokens);
            at = next > at ? next : at + 1;
        }

        return tokens;
    }

    private int At(string text, int at, List<TextToken> tokens)
    {
        if (Industries().Match(text, at) is { Success: true } industries && industries.Index == at)
            return AddIndustries(industries, tokens);
        if (words.TryGetValue(text[at], out var list))
        {
            foreach (var (word, make) in list)
            {
                if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
                    continue;
                // 16-24岁 is a group; 16 of 16245 is none.
                if (char.IsDigit(word[0]) && at > 0 && (char.IsDigit(text[at - 1]) || text[at - 1] == '.'))
                    continue;
                tokens.Add(make(at));
                return at + word.Length;
            }
        }

        if (TopPlaces().Match(text, at) is { Success: true } top && top.Index == at && ChineseText.Numeral(top.Groups["k"].Value) is { } places)
        {
            tokens.Add(new(TokenKind.Top, at, top.Length, top.Value) { Count = places, Sign = top.Groups["last"].Success ? -1 : 1 });
            return at + top.Length;
        }

        if (Several().Match(text, at) is { Success: true } several && several.Index == at && ChineseText.Numeral(several.Groups["k"].Value) is { } together)
        {
            tokens.Add(new(TokenKind.Together, at, several.Length, several.Value) { Count = together });
            return at + several.Length;
        }

        if (Date().Match(text, at) is { Success: true } date && date.Index == at)
        {
            if (PeriodOf(date) is { } period)
                tokens.Add(new(TokenKind.Period, at, date.Length, date.Value) { Name = period });
            return at + date.Length;
        }

        if (Number().Match(text, at) is { Success: true } number && number.Index == at)
        {
            if (NumberOf(number) is { } token)
                tokens.Add(token);
            return at + number.Length;
        }

        if (text[at] is ',' or '、' or '(' or ')' or '和')
            tokens.Add(new(TokenKind.Comma, at, 1, text.Substring(at, 1)));
        else if (text[at] is ';')
            tokens.Add(new(TokenKind.Semicolon, at, 1, ";"));
        return at + 1;
    }

    // 第一、第二、第三产业 and 二、三产业 name each of them.
    private static int AddIndustries(Match match, List<TextToken> tokens)
    {
        foreach (Capture each in match.Groups["n"].Captures)
            tokens.Add(new(TokenKind.Subject, each.Index, each.Length, each.Value) { Name = $"第{each.Value}产业" });
        return match.Index + match.Length;
    }

    private string? PeriodOf(Match date)
    {
        if (!date.Groups["y"].Success)
            return null;
        if (date.Groups["q"].Success && ChineseText.Numeral(date.Groups["q"].Value) is { } quarter)
            return string.Create(CultureInfo.InvariantCulture, $"{date.Groups["y"].Value}Q{quarter}");
        return date.Groups["m"].Success && ChineseText.Numeral(date.Groups["m"].Value) is { } month
            ? isOfADay && date.Groups["d"].Success && ChineseText.Numeral(date.Groups["d"].Value) is { } day ? string.Create(CultureInfo.InvariantCulture, $"{date.Groups["y"].Value}-{month:00}-{day:00}") : string.Create(CultureInfo.InvariantCulture, $"{date.Groups["y"].Value}-{month:00}")
            : null;
    }

    private static TextToken? NumberOf(Match match)
    {
        var digits = match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal);
        if (match.Groups["other"].Success || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return null;
        var zeros = match.Groups["scale"].Value switch { "万" => 4, "亿" => 8, "千" => 3, _ => 0 };
        var unit = match.Groups["unit"].Value switch
        {
            "%" => NumberUnit.Percent,
            "个百分点" or "百分点" => NumberUnit.Points,
            "元" => NumberUnit.Yuan,
            "" => zeros > 0 ? NumberUnit.Persons : NumberUnit.None,
            _ => NumberUnit.Persons,
        };
        return new(TokenKind.Number, match.Groups["n"].Index, match.Groups["n"].Length, match.Groups["n"].Value)
        {
            Value = value * Expected.Unit(-zeros),
            Decimals = value.Scale - zeros,
            Unit = unit,
        };
    }

    private void Add(TokenKind kind, IEnumerable<(string Word, int Sign)> signed)
    {
        foreach (var (word, sign) in signed)
            Add(word, (start, length, text) => new(kind, start, length, text) { Sign = sign });
    }

    private void Add(TokenKind kind, IEnumerable<string> plain)
    {
        foreach (var word in plain)
            Add(word, (start, length, text) => new(kind, start, length, text));
    }

    private void Add(string word, Func<int, int, string, TextToken> make)
    {
        if (word.Length == 0)
            return;
        if (!words.TryGetValue(word[0], out var list))
            words.Add(word[0], list = []);
        list.Add((word, start => make(start, word.Length, word)));
    }

    [GeneratedRegex(@"\G第?(?<n>[一二三])(?:次?产业)?(?:[、和及,]第?(?<n>[一二三])(?:次?产业)?)*(?<=次?产业)")]
    private static partial Regex Industries();

    [GeneratedRegex(@"\G(?:(?<last>后|末)|前)(?<k>[一两二三四五六七八九十]|\d{1,2})(?:位|名|大|个|类|项)")]
    private static partial Regex TopPlaces();

    [GeneratedRegex(@"\G(?<k>[两二三四五六七八九])(?:者|项|类|个(?:职业|行业|产业|类别|大类|群体)|大类|个年龄(?:段|组))(?:人员|职业|行业)?(?:合计|共计|总计|共占|之和|共|合占)")]
    private static partial Regex Several();

    [GeneratedRegex(@"\G(?:(?<y>\d{4})年(?:第?(?<q>[一二三四1-4])季度|(?<m>\d{1,2})月份?(?:(?<d>\d{1,2})日)?|上半年|下半年|末|底|度)?|第[一二三四1-4]季度|\d{1,2}月份?(?:\d{1,2}日)?|[表图第]\s?\d+(?:-\d+)?)")]
    private static partial Regex Date();

    [GeneratedRegex(@"\G(?<n>-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s?(?<scale>[万亿千])?(?:(?<unit>个百分点|百分点|%|元|人次|人|个(?!城市|区|县|市|行业|职业|大类|中类|小类|产业|月|季|年|工作日|监测|县区|项目|方面)|名|余人|多人)|(?<other>岁|年|月|日|号|家|天|个城市|个区|个县|个市|个行业|个职业|个大类|个中类|个小类|个产业|个月|个季|个年|个工作日|个监测|个项目|个方面|项|类|种|期|次|位|座|倍))?")]
    private static partial Regex Number();
}
