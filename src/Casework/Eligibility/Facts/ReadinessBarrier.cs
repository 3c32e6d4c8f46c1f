namespace Jiuye.Casework;

/// <summary>Why an aid client is not job-ready .</summary>
public enum ReadinessBarrier
{
    /// <summary>None: the person is job-ready.</summary>
    None = 1,

    /// <summary>Attitudes and expectations.</summary>
    Attitude = 2,

    /// <summary>Knowledge or skill.</summary>
    Skill = 3,
}
