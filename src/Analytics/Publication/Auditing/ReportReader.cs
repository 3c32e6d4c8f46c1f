namespace Jiuye.Analytics.Publication;

/// <summary>Reads what the sentences of a report state: which figure of whom each number is, and which is said to be more, first or rising.</summary>
internal sealed class ReportReader
{
    private static readonly System.Buffers.SearchValues<char> SentenceEnds = System.Buffers.SearchValues.Create("。！？!?\n");

    // What may stand between a word of direction and its number: 增加了约16万人.
    private const string ChangeFillers = "了约近大概略微小幅有所 ";
    private const string NounFillers = "为达到是约近了: ";

    private readonly FigureBook book;
    private readonly string text;
    private readonly ReportReading reading = new();
    private readonly SentenceState state = new();
    private List<TextToken> tokens = [];
    private Pairing? pairing;
    private List<string> lastListed = [];

    private ReportReader(FigureBook book, string text)
    {
        this.book = book;
        this.text = text;
    }

    internal static ReportReading Read(FigureBook book, string folded)
    {
        var reader = new ReportReader(book, folded);
        var all = new ReportTokenizer(book).Read(folded);
        for (int start = 0, at = 0; start < folded.Length;)
        {
            var end = folded.AsSpan(start).IndexOfAny(SentenceEnds) is var length && length < 0 ? folded.Length : start + length;
            var sentence = new List<TextToken>();
            for (; at < all.Count && all[at].Start < end; at++)
                sentence.Add(all[at]);
            reader.ReadSentence(sentence);
            start = end + 1;
        }

        return reader.reading;
    }

    private void ReadSentence(List<TextToken> sentence)
    {
        tokens = sentence;
        pairing = null;
        lastListed = [];
        state.StartSentence(book.Period);
        for (var at = 0; at < tokens.Count; at++)
            at = ReadToken(at);
    }

    /// <returns>The place of the last token that was taken.</returns>
    private int ReadToken(int at)
    {
        var token = tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Subject when IsBaseOfShare(at):
                state.Base = token.Name;
                break;
            case TokenKind.Subject:
                state.Name(token.Name, IsListed(at, TokenKind.Subject));
                break;
            case TokenKind.Whole when !IsBaseOfShare(at):
                state.NameOnly([Subjects.All]);
                break;
            case TokenKind.Measure:
                ReadMeasure(at);
                break;
            case TokenKind.Against:
                state.Compare(token.Against, IsListed(at, TokenKind.Against));
                break;
            case TokenKind.Period:
                state.Period = token.Name;
                break;
            case TokenKind.Share:
                state.IsShare = true;
                break;
            case TokenKind.Semicolon:
                (state.IsShare, state.Base, pairing) = (false, null, null);
                break;
            case TokenKind.Respectively:
                pairing = PairingAt(at) ?? pairing;
                break;
            case TokenKind.Direction when !IsFollowedByNumber(at):
                AddTrend(at);
                break;
            case TokenKind.Compare:
                return ReadComparison(at);
            case TokenKind.Balance:
                AddBalance(token);
                break;
            case TokenKind.Extreme or TokenKind.Top:
                AddRanking(at);
                break;
            case TokenKind.Number:
                ReadNumber(at);
                break;
            default:
                break;
        }

        return at;
    }

    private void ReadMeasure(int at)
    {
        state.Measure = tokens[at].Name;
        if (!IsAfterShareWord(at))
            state.IsShare = false;
        // 女性求人倍率1.03；求职人数…: a measure that opens a part after a semicolon may speak of all again.
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Semicolon && state.Subjects.Count > 0)
            state.NameOnly([Subjects.All, .. state.Subjects]);
    }

    // 占新成长失业青年的50.45%: the group between 占 and 的 is the base.
    private bool IsBaseOfShare(int at)
    {
        if (at == 0 || tokens[at - 1].Kind != TokenKind.Share || !tokens[at - 1].Text.StartsWith('占') || tokens[at].Start > tokens[at - 1].End + 2)
            return false;
        var end = tokens[at].End;
        return end < text.Length && (text[end] is '的' or '总' or '人' || text.AsSpan(end).StartsWith("求职") || text.AsSpan(end).StartsWith("需求"));
    }

    private bool IsAfterShareWord(int at) => at > 0 && tokens[at - 1].Kind == TokenKind.Share && tokens[at].Start - tokens[at - 1].End <= 3;

    // A、B和C: only an enumeration mark between two of a kind; a number between them ends the list.
    private bool IsListed(int at, TokenKind kind)
    {
        var commas = 0;
        for (var before = at - 1; before >= 0; before--)
        {
            if (tokens[before].Kind == kind)
                return commas > 0 && !text.AsSpan(tokens[before].End, tokens[at].Start - tokens[before].End).Contains(',') && tokens[at].Start - tokens[before].End <= 8
                    || tokens[at].Start - tokens[before].End <= 1;
            if (tokens[before].Kind != TokenKind.Comma || tokens[before].Text is "(" or ")")
                return false;
            commas++;
        }

        return false;
    }

    private bool IsFollowedByNumber(int at) =>
        at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number && IsOnly(ChangeFillers + "到至幅度", tokens[at].End, tokens[at + 1].Start) || IsFollowedByList(at);

    // 分别增长3.9%和5.1%; 分别 may also follow: 增长率分别为.
    private bool IsFollowedByList(int at) =>
        at + 2 < tokens.Count && tokens[at + 1].Kind == TokenKind.Respectively && tokens[at + 2].Kind == TokenKind.Number;

    private bool IsOnly(string fillers, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!fillers.Contains(text[at], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private Pairing? PairingAt(int at)
    {
        var (subjects, measures, againsts) = (new List<string>(), new List<string>(), new List<Against>());
        for (var before = at - 1; before >= 0 && tokens[before].Kind is not (TokenKind.Number or TokenKind.Semicolon); before--)
        {
            if (tokens[before].Kind == TokenKind.Subject && !subjects.Contains(tokens[before].Name) && !IsBaseOfShare(before))
                subjects.Insert(0, tokens[before].Name);
            if (tokens[before].Kind == TokenKind.Measure && !measures.Contains(tokens[before].Name) && !IsAfterShareWord(before))
                measures.Insert(0, tokens[before].Name);
            if (tokens[before].Kind == TokenKind.Against && !againsts.Contains(tokens[before].Against))
                againsts.Insert(0, tokens[before].Against);
        }

        if (subjects.Count >= 2)
            lastListed = subjects;
        if (subjects.Count >= 2)
            return new(subjects, [], []);
        if (measures.Count >= 2)
            return new([], measures, []);
        if (againsts.Count >= 2)
            return new([], [], againsts);
        return lastListed.Count >= 2 ? new(lastListed, [], []) : null;
    }

    private void ReadNumber(int at)
    {
        var token = tokens[at];
        var (direction, isTo) = DirectionOf(at);
        if (direction is not null && !isTo && AddDifference(token, direction))
            return;
        var together = TogetherBefore(at);
        Take(pairing?.Next());
        if (direction is not null && !isTo && pairing is not null)
            pairing.Direction ??= direction;
        var kind = KindOf(token, direction is not null && !isTo);
        if (token.Unit == NumberUnit.Percent && kind == FigureKind.Share)
            state.IsShare = true;
        var claim = new Claim(token, state.PossibleSubjects(), MeasuresFor(token, kind), kind, state.PossibleAgainsts(), PeriodAt(at, direction is not null))
        {
            Sign = direction is null || isTo ? 0 : direction.Sign,
            Direction = direction,
            Of = kind == FigureKind.Share ? state.Base : null,
            Sum = together is null ? [] : SumOf(together),
        };
        if (claim.Measures.Count > 0)
            reading.Claims.Add(claim);
        if (direction is not null && isTo)
            reading.Trends.Add(new(direction, state.PossibleSubjects(), state.PossibleMeasures(), state.IsShare, state.PossibleAgainsts()));
        state.Base = null;
    }

    // 需求人数比求职人数多1234人, 男性求职人数比女性少300人: what stands right behind 比 is subtracted.
    private bool AddDifference(TextToken number, TextToken direction)
    {
        var right = tokens.FindLastIndex(token => token.End <= direction.Start && token.Kind is TokenKind.Subject or TokenKind.Measure && token.Start > 0 && text[token.Start - 1] == '比');
        if (right < 1 || tokens.FindIndex(right, token => token.Start >= direction.Start) - right > 2 || tokens[right..].TakeWhile(token => token.Start < direction.Start).Any(static token => token.Kind is not (TokenKind.Subject or TokenKind.Measure)))
            return false;
        var (leftSubject, leftMeasure) = (LastBefore(right, TokenKind.Subject), LastBefore(right, TokenKind.Measure));
        var after = tokens[right..].TakeWhile(token => token.Start < direction.Start).ToArray();
        var measure = after.LastOrDefault(static token => token.Kind == TokenKind.Measure)?.Name ?? leftMeasure ?? state.Measure;
        var subject = after.LastOrDefault(static token => token.Kind == TokenKind.Subject)?.Name ?? leftSubject ?? Subjects.All;
        if (measure is null || (leftMeasure ?? measure) is not { } of)
            return false;
        reading.Claims.Add(new(number, [leftSubject ?? Subjects.All], [of], FigureKind.Level, [], state.Period) { Sign = direction.Sign, Direction = direction, Less = (subject, measure) });
        state.Measure = of;
        return true;
    }

    private string? LastBefore(int at, TokenKind kind)
    {
        for (var before = at - 1; before >= 0 && tokens[before].Kind != TokenKind.Semicolon; before--)
        {
            if (tokens[before].Kind == kind)
                return tokens[before].Name;
        }

        return null;
    }

    private void Take((string? Subject, string? Measure, Against Against)? next)
    {
        if (next is not { } paired)
            return;
        if (paired.Subject is { } subject)
            state.NameOnly([subject]);
        if (paired.Measure is { } measure)
            state.Measure = measure;
        if (paired.Against != Against.None)
            state.CompareOnly(paired.Against);
    }

    // A share of persons when the ratio was spoken of last may be of either side.
    private IReadOnlyList<string> MeasuresFor(TextToken token, FigureKind kind) => (state.Measure, kind, token.Unit) switch
    {
        (null or Measures.Demand or Measures.Seekers or Measures.Ratio or Measures.Gap, _, NumberUnit.Yuan) => [],
        (null, _, _) => token.Unit == NumberUnit.None ? [] : [Measures.Demand, Measures.Seekers],
        (Measures.Ratio, FigureKind.Share or FigureKind.ShareChange, _) => [Measures.Demand, Measures.Seekers],
        (Measures.Ratio, FigureKind.Level or FigureKind.Change, NumberUnit.Persons) => [Measures.Demand, Measures.Seekers],
        _ => [state.Measure],
    };

    private static FigureKind KindOf(TextToken token, bool isChange) => token.Unit switch
    {
        NumberUnit.Points => FigureKind.ShareChange,
        NumberUnit.Percent => isChange ? FigureKind.Growth : FigureKind.Share,
        _ => isChange ? FigureKind.Change : FigureKind.Level,
    };

    // The direction between the number before and this one, where the number tells how far it went.
    private (TextToken? Direction, bool IsTo) DirectionOf(int at)
    {
        for (var before = at - 1; before >= 0 && tokens[before].Kind is not (TokenKind.Number or TokenKind.Semicolon); before--)
        {
            if (tokens[before].Kind == TokenKind.Direction)
            {
                if (tokens[before].IsTo)
                    return (tokens[before], true);
                return IsOnly(ChangeFillers, tokens[before].End, tokens[at].Start) || tokens[at - 1].Kind == TokenKind.Respectively ? (tokens[before], false) : (null, false);
            }

            if (tokens[before].Kind == TokenKind.GrowthNoun)
                return IsOnly(NounFillers, tokens[before].End, tokens[at].Start) || tokens[at - 1].Kind == TokenKind.Respectively ? (tokens[before], false) : (null, false);
        }

        return pairing is { IsRunning: true, Direction: { } direction } ? (direction, false) : (null, false);
    }

    // 上季度的1.25, 去年同期为1.86: the level of then.
    private string PeriodAt(int at, bool hasDirection)
    {
        // 同上年同期相比，需求由1000人增加到1200人: what stands behind 由 is the number of then.
        if (at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Direction, IsTo: true } && tokens[at].Start > 0 && text[tokens[at].Start - 1] is '由' or '从' && state.PossibleAgainsts() is [not Against.None and var against])
            return PeriodName.Before(state.Period, against) ?? state.Period;
        if (hasDirection || at == 0 || tokens[at - 1].Kind != TokenKind.Against || !IsOnly("的为是:( ", tokens[at - 1].End, tokens[at].Start))
            return state.Period;
        return PeriodName.Before(state.Period, tokens[at - 1].Against) ?? state.Period;
    }

    private TextToken? TogetherBefore(int at)
    {
        for (var before = at - 1; before >= 0 && tokens[before].Kind is not (TokenKind.Number or TokenKind.Semicolon); before--)
        {
            if (tokens[before].Kind == TokenKind.Together)
                return tokens[before];
        }

        return null;
    }

    private IReadOnlyList<string> SumOf(TextToken together)
    {
        var named = state.Named;
        if (together.Count > 0)
            return named.Count >= together.Count ? [.. named.Skip(named.Count - together.Count)] : [];
        if (state.Subjects.Count >= 2)
            return [.. state.Subjects];
        return named.Count >= 2 ? [.. named] : [];
    }

    private void AddTrend(int at)
    {
        var token = tokens[at];
        if (token.Text.Length == 1 || state.Againsts.Count == 0 || state.Measure is null || pairing is { IsRunning: true })
            return;
        reading.Trends.Add(new(token, state.PossibleSubjects(), [state.Measure], state.IsShare, state.PossibleAgainsts()));
    }

    private void AddBalance(TextToken token)
    {
        var subject = state.Subjects.Count == 1 ? state.Subjects[0] : Subjects.All;
        reading.Orderings.Add(new(token, (subject, Measures.Demand), (subject, Measures.Seekers), null));
    }

    private int ReadComparison(int at)
    {
        if (state.Measure is not { } measure || at + 1 >= tokens.Count)
            return at;
        var left = (Subject: state.Subjects.Count == 1 ? state.Subjects[0] : Subjects.All, Measure: measure);
        var next = at + 1;
        if (tokens[next].Kind == TokenKind.Against)
        {
            state.Compare(tokens[next].Against, isListed: false);
            var direction = tokens[at] with { Kind = TokenKind.Direction };
            reading.Trends.Add(new(direction, [left.Subject], [measure], state.IsShare, state.PossibleAgainsts()));
            return next;
        }

        if (tokens[next].Kind == TokenKind.Number && IsOnly("了约近 ", tokens[at].End, tokens[next].Start))
        {
            reading.Orderings.Add(new(tokens[at], left, null, tokens[next]));
            return next;
        }

        var (subject, other) = ((string?)null, (string?)null);
        for (; next < tokens.Count && tokens[next].Kind is TokenKind.Subject or TokenKind.Measure or TokenKind.Whole; next++)
        {
            if (tokens[next].Kind == TokenKind.Measure)
                other = tokens[next].Name;
            else
                subject = tokens[next].Kind == TokenKind.Whole ? Subjects.All : tokens[next].Name;
        }

        if (subject is null && other is null)
            return at;
        var right = (Subject: subject ?? left.Subject, Measure: other ?? measure);
        if (left != right)
            reading.Orderings.Add(new(tokens[at], left, right, null));
        if (next < tokens.Count && tokens[next].Kind == TokenKind.Number && tokens[next].Start - tokens[next - 1].End <= 2)
        {
            reading.Claims.Add(new(tokens[next], [left.Subject], [left.Measure], FigureKind.Level, [], state.Period) { Sign = tokens[at].Sign, Direction = tokens[at], Less = right });
            return next;
        }

        return next - 1;
    }

    private void AddRanking(int at)
    {
        var token = tokens[at];
        var wanted = token.Kind == TokenKind.Top ? token.Count : 1;
        var isAfter = token.Kind == TokenKind.Top || token.End < text.Length && text[token.End] == '的';
        var measure = MeasureOfRanking(at);
        if (measure is null || wanted == 0)
            return;
        var names = new List<TextToken>();
        if (isAfter)
        {
            for (var next = at + 1; next < tokens.Count && names.Count < wanted && tokens[next].Kind is not (TokenKind.Semicolon or TokenKind.Together or TokenKind.Extreme or TokenKind.Top); next++)
            {
                if (tokens[next].Kind == TokenKind.Subject)
                    names.Add(tokens[next]);
            }
        }

        for (var before = at - 1; names.Count == 0 && !isAfter && before >= 0 && tokens[before].Kind is not (TokenKind.Number or TokenKind.Semicolon); before--)
        {
            if (tokens[before].Kind == TokenKind.Subject)
                names.Add(tokens[before]);
        }

        if (names.Count == wanted)
            reading.Rankings.Add(new(token, measure, names));
    }

    private string? MeasureOfRanking(int at)
    {
        for (var before = at - 1; before >= 0 && tokens[before].Kind is not (TokenKind.Semicolon or TokenKind.Number); before--)
        {
            if (tokens[before].Kind == TokenKind.Measure)
                return tokens[before].Name;
        }

        return at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Measure ? tokens[at + 1].Name : state.Measure;
    }
}
