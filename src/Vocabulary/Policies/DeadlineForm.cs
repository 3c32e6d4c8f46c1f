namespace Jiuye.Vocabulary;

/// <summary>Where a deadline lies to its event. "Within 7" and "7 after" are different duties: one has a latest day, the other an earliest.</summary>
public enum DeadlineForm
{
    /// <summary>内: on the last day after the event at the latest.</summary>
    Within = 0,

    /// <summary>后: not before so much time has passed.</summary>
    After = 1,

    /// <summary>左右: about so long after the event; the seeds give no tolerance.</summary>
    About = 2,

    /// <summary>提前: so long ahead of the event at the latest.</summary>
    Ahead = 3,

    /// <summary>前…内: at some time in the days before the event.</summary>
    WithinBefore = 4,
}
