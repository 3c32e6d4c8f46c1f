using System.Buffers;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>
/// Reads 男 and 女 that stand side by side together: 男18-45岁,女18-40岁 and 男、女 keep neither sex away; 男2名,女3名 splits the work by sex and does.
/// </summary>
internal static class SexPairs
{
    // From the one to the other; a limit with its unit and 以上 lies between them.
    private const int Reach = 24;

    private static readonly SearchValues<char> Men = SearchValues.Create("男哥帅汉伙叔爷");

    /// <summary>Takes away pairs that stand alone and split nothing.</summary>
    internal static void Settle(AuditText text, List<GroundFind> found)
    {
        for (var at = 0; at < found.Count; at++)
        {
            if (found[at] is not { Ground: DiscriminationGround.Sex, StandsAlone: true } one)
                continue;
            for (var next = at + 1; next < found.Count && found[next].Start - one.End <= Reach; next++)
            {
                if (found[next] is { Ground: DiscriminationGround.Sex, StandsAlone: true } other && IsMen(text, one) != IsMen(text, other))
                {
                    if (!IsCounted(text, one.End) && !IsCounted(text, other.End))
                    {
                        found.RemoveAt(next);
                        found.RemoveAt(at--);
                    }

                    break;
                }
            }
        }

        found.RemoveAll(find => find is { Ground: DiscriminationGround.Sex, StandsAlone: true } && IsBesideOther(text, find));
    }

    // 男60岁以下、女50岁以下: the other has a limit of its own too.
    private static bool IsBesideOther(AuditText text, in GroundFind find)
    {
        var view = text.Text;
        if (find.End - find.Start > 1 || find.End >= view.Length || IsCounted(text, find.End) || !(char.IsAsciiDigit(view[find.End]) || "一二三四五六七八九十".Contains(view[find.End], StringComparison.Ordinal)))
            return false;
        var other = view[find.Start] == '男' ? '女' : '男';
        var from = Math.Max(0, find.Start - Reach);
        var near = view[from..Math.Min(view.Length, find.End + Reach)];
        return near.Contains(other);
    }

    private static bool IsMen(AuditText text, in GroundFind find) => text.Text[find.Start..find.End].ContainsAny(Men);

    private static bool IsCounted(AuditText text, int at)
    {
        var view = text.Text;
        var size = at < view.Length && (char.IsAsciiDigit(view[at]) || "一两二三四五六七八九十".Contains(view[at], StringComparison.Ordinal)) ? 1 : 0;
        while (size > 0 && at + size < view.Length && char.IsAsciiDigit(view[at + size]))
            size++;
        return size > 0 && at + size < view.Length && view[at + size] is '名' or '人' or '位' or '个';
    }
}
