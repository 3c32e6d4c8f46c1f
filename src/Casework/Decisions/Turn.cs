using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A condition that would come to hold, or to hold no longer.</summary>
internal sealed record Turn(Condition Condition, bool Holds)
{
    internal FactChange? Change => Holds ? Condition.Meets : Condition.Breaks;

    internal Bilingual Text => Holds ? Condition.Needed : new("不再满足：" + Condition.Needed.Zh, "no longer: " + Condition.Needed.En);
}
