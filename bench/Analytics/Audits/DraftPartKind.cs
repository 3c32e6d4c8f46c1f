namespace Jiuye.Analytics.Bench.Audits;

internal enum DraftPartKind
{
    Words = 0,
    Number = 1,
    Direction = 2,
    Name = 3,
}
