using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>What the body must bear, be or look like: <c>身体健康</c>, <c>身高165cm以上</c>, <c>无色盲</c>, <c>能久站</c>, <c>形象气质佳</c>.</summary>
internal sealed class PhysicalWords() : PatternReader(ConditionKind.PhysicalDemand, "身体健视色听病纹疤青痕恐形外仪相样容品长颜气五站搬负高手四腿力强质烟血残伤眼男女", Phrases)
{
    private const string Good = @"(?:良好|较好|好|佳|出众|端正|优秀|优|俱佳|均佳|可|过关|阳光|大方|端庄|不错|正常|健康|强健|合格|棒|强)";
    private const string Centimetres = @"(?:1\.[4-9][0-9]?(?: ?(?:米|m))?|1(?:米|m)[4-9][0-9]?|1[4-9][0-9] ?(?:cm|厘米|公分)?)";
    private const string Sexes = @"(?:(?:男|女)(?:性|士|生)?)";
    private const string Phrases =
        $@"{Sexes}?(?:净)?身高(?:要求)?[: ]{{0,2}}(?:在|需|须|要|不低于|不少于|约)?{Sexes}?[: ]?{Centimetres}(?: ?(?:-|~|至|到) ?{Centimetres})?(?:及|或|\(含\))?(?:以上|左右|以下|以内|之间)?|身高(?:不限|要求)?"
        + $@"|{Sexes}[:, ]{{0,2}}{Centimetres}(?:\+|(?:及|或|\(含\))?(?:以上|左右|以下|以内))"
        + $@"|(?:身体|体格)(?:素质|状况|条件|机能)?(?:要求)?(?:均|很)?{Good}|身心(?:均)?健康|体格(?:健壮|强壮|健康)|身强(?:力|体)壮|体健|健康状况(?:良好|好)|(?:身体)?健康无(?:疾病|病史|缺陷)|身体无(?:疾病|残疾|缺陷)|(?:良好|强健|较好|过硬|健康)的(?:身体|体能)(?:素质|状态|条件)?|体态匀称|不胖不瘦|(?:较|良)?(?:佳|好)的(?:个人|职业)?形象(?:和气质|气质|及气质)?|身健健康"
        + @"|(?:双眼|裸眼|矫正|两眼)?视力(?:良好|正常|好|佳|达到?|要求|在|不低于)?(?: ?[0-9]\.[0-9]+)?(?:以上)?|(?:无|非|不)(?:色盲|色弱)(?:[、/,或和及]?(?:无)?(?:色弱|色盲))?|色盲(?:[、/]?色弱)?|色弱"
        + @"|听力(?:良好|正常|好)?|(?:无|没有|非)(?:各种|任何|其他|其它|重大|慢性|遗传)*(?:传染性?疾?病|疾病|病史|职业病|慢性病|高血压|心脏病|残疾|腰伤|恐高症?|恐高|高血压[、/]心脏病)(?:史)?|不恐高|传染病(?:史)?"
        + @"|(?:无|没有)(?:明显|可见|大面积|夸张)?(?:的)?(?:纹身|纹身疤痕|疤痕|刺青|烟疤|伤疤)(?:[、/,和及或]?(?:无)?(?:烟疤|疤痕|刺青|纹身|伤疤))?"
        + $@"|(?:个人|自身)?(?:形象|外形|外貌|仪表|相貌|样貌|容貌|品貌|长相|仪容|颜值|气质|五官|身材|体形|体型|形体)(?:、|及|和|与|/)?(?:形象|气质|外形|相貌|容貌|品貌)?(?:较|条件|良)?(?:好气质佳|{Good})(?:[、,]?气质(?:较)?{Good})?"
        + @"|(?:体力|精力|耐力)(?:好|较好|充沛|良好|强|充足)|有(?:一定)?(?:的)?(?:体力|力气)|重?体力(?:劳动|工作|活)|力气大"
        + @"|(?:能|可|适应|接受|需|长时间|长期|须|需要)?(?:久站|站立(?:式)?(?:工作|作业|服务|上班)?|站班)|搬运重物|(?:搬运|搬抬|负重)(?:重物|货物)|高空(?:作业)?|登高(?:作业)?|手脚(?:灵活|麻利|利索|灵敏)|四肢健全|腿脚(?:灵便|利索|方便)|手(?:不抖|稳)";

    private protected override bool TryRead(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        if (match[0] is '男' or '女' && !match.Contains("身高", StringComparison.Ordinal))
            return TryReadHeightOf(text, ref found);
        var after = Clauses.AfterInClause(text, found.End, 8);
        var before = Clauses.BeforeInClause(text, found.Start, 10);
        if (match is "身高" or "身高要求" or "视力" or "听力" or "色盲" or "站立" or "传染病" or "高空" or "登高" && !IsDemand(match, before, after))
            return false;
        if (Clauses.StartsWithAny(after, ["证", "的企业", "的品牌", "的公司", "有序", "行业", "管理", "检查", "设计", "训练"]) || Clauses.EndsWithAny(before, ["公司", "企业", "品牌", "维护", "树立", "提升", "打造", "客户", "顾客", "产妇", "老人", "患者"]))
            return false;
        var refused = Clauses.EndsWithAny(before, ["无", "没有", "非", "不需要", "无需"]) && !Clauses.StartsWithAny(match, ["无", "没有"]);
        found = found with { Value = Meaning(match), Stance = refused ? ConditionStance.NotRequired : ConditionStance.Required };
        if (match.Contains("身高", StringComparison.Ordinal))
            found = WithHeight(found, match) with { Sex = SexOf(match) };
        return true;
    }

    // 男1.7米以上 says two things: whom it is about, which GenderWords reads, and a height.
    private static bool TryReadHeightOf(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        var height = match.TrimStart("男女性士生:, ");
        if (Clauses.StartsWithAny(text[found.End..], ["元", "块", "/", "天"]) || Clauses.BeforeInClause(text, found.Start, 10).EndsWith("薪资", StringComparison.Ordinal))
            return false;
        found = WithHeight(found with { Start = found.End - height.Length, Length = height.Length, Value = "height", Stance = ConditionStance.Required, Sex = SexOf(match) }, height);
        return true;
    }

    private static Sex? SexOf(ReadOnlySpan<char> match) => (match.Contains('男'), match.Contains('女')) switch
    {
        (true, false) => Sex.Men,
        (false, true) => Sex.Women,
        _ => null,
    };

    private static bool IsDemand(ReadOnlySpan<char> match, ReadOnlySpan<char> before, ReadOnlySpan<char> after) => match switch
    {
        "站立" => Clauses.HasAny(before, ["能", "适应", "接受", "长", "需", "久"]),
        "色盲" => Clauses.HasAny(before, ["无", "非", "不"]),
        "传染病" => Clauses.HasAny(before, ["无", "没有"]),
        "高空" or "登高" => Clauses.HasAny(before, ["能", "适应", "接受", "可"]) && !after.StartsWith("作业证", StringComparison.Ordinal),
        "听力" => !Clauses.HasAny(after, ["口语", "听说", "理解", "测", "中心", "保健", "训练"]) && !Clauses.HasAny(before, ["英语", "日语"]),
        "身高" => !Clauses.HasAny(after, ["测", "管理"]),
        _ => true,
    };

    private static string Meaning(ReadOnlySpan<char> match)
    {
        foreach (var (word, value) in Kinds)
        {
            if (match.Contains(word, StringComparison.Ordinal))
                return value;
        }

        return "appearance";
    }

    private static readonly (string Word, string Value)[] Kinds =
    [
        ("身高", "height"), ("视力", "eyesight"), ("色盲", "colour-vision"), ("色弱", "colour-vision"), ("听力", "hearing"), ("恐高", "heights"), ("高空", "heights"), ("登高", "heights"),
        ("纹身", "no-tattoo"), ("疤", "no-tattoo"), ("刺青", "no-tattoo"), ("病", "health"), ("健康", "health"), ("体健", "health"), ("身体", "health"), ("高血压", "health"), ("残疾", "health"), ("腰伤", "health"), ("体格", "health"), ("健全", "health"), ("身强", "health"),
        ("站", "standing"), ("搬", "lifting"), ("负重", "lifting"), ("体力", "strength"), ("力气", "strength"), ("精力", "strength"), ("耐力", "strength"), ("手", "dexterity"), ("腿脚", "dexterity"),
    ];

    private static Candidate WithHeight(Candidate found, ReadOnlySpan<char> match)
    {
        Span<double> heights = [0, 0];
        var count = 0;
        for (var at = 0; at + 1 < match.Length && count < 2; at++)
        {
            if (match[at] != '1' || (at > 0 && char.IsAsciiDigit(match[at - 1])))
                continue;
            var height = 0;
            var digits = 0;
            while (at < match.Length && digits < 3 && (char.IsAsciiDigit(match[at]) || match[at] is '.' or '米' or 'm'))
            {
                if (char.IsAsciiDigit(match[at]))
                {
                    height = (height * 10) + (match[at] - '0');
                    digits++;
                }

                at++;
            }

            for (; digits < 3; digits++)
                height *= 10;
            heights[count++] = height;
        }

        var atMost = match.EndsWith("以下", StringComparison.Ordinal);
        return count == 0 ? found : found with { Low = atMost ? null : heights[0], High = count == 2 ? heights[1] : atMost ? heights[0] : null };
    }
}
