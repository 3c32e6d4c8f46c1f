using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Overtime: <c>不加班</c>, <c>加班费</c>, <c>偶尔加班</c>.</summary>
internal sealed class OvertimeWords() : PatternReader(ConditionKind.Overtime, "班超", @"(?:不需要|不需|不用|不强制|不鼓励|拒绝|基本不|从不|很少|较少|极少|不|无|无需|偶尔|少|零|免)?加班(?:工资|费|补贴|补助|津贴|餐补|调休)?|超时工资")
{
    private protected override bool TryRead(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        var none = Clauses.StartsWithAny(match, ["不", "无", "拒绝", "零", "免"]) || match.StartsWith("基本不", StringComparison.Ordinal);
        var paid = Clauses.HasAny(match, ["费", "工资", "补", "津贴", "调休"]);
        found = found with { Value = none ? "none" : paid ? "paid" : "expected", Stance = none ? ConditionStance.NotRequired : paid ? ConditionStance.Offered : ConditionStance.Required };
        return true;
    }
}
