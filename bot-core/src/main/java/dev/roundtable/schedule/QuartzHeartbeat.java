package dev.roundtable.schedule;

import java.time.Clock;
import java.util.List;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.quartz.QuartzJobBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Beats the heartbeat by Quartz, on one node of a cluster at a time, and starts the daily
 * housekeeping. There is no trigger per group: ten thousand of them would take a minute to fire, a
 * swept table takes three seconds.
 */
@Component
@ConditionalOnProperty(name = "roundtable.heartbeat.enabled", matchIfMissing = true)
class QuartzHeartbeat {

  private static final Logger log = LoggerFactory.getLogger(QuartzHeartbeat.class);
  private static final String GROUP = "roundtable";

  /** Another node, or what a killed process had begun, may hold Quartz's rows for a moment. */
  private static final int ATTEMPTS = 5;

  private final Scheduler scheduler;
  private final TransactionTemplate transaction;
  private final long everyMillis;

  QuartzHeartbeat(
      Scheduler scheduler,
      TransactionTemplate transaction,
      @Value("${roundtable.heartbeat.every-millis:2000}") long everyMillis) {
    this.scheduler = scheduler;
    this.transaction = transaction;
    this.everyMillis = everyMillis;
  }

  /**
   * Stores both jobs anew. Quartz is running already and locks its rows for the length of a
   * transaction, so there has to be one: without it a trigger that fires meanwhile is stored twice.
   */
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    for (int attempt = 1; ; attempt++) {
      try {
        transaction.executeWithoutResult(status -> store());
        return;
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        log.info("the heartbeat's trigger could not be stored; trying again: {}", e.getMessage());
      }
    }
  }

  private void store() {
    try {
      storeBoth();
    } catch (SchedulerException e) {
      throw new IllegalStateException("the heartbeat cannot be scheduled", e);
    }
  }

  private void storeBoth() throws SchedulerException {
    put(
        JobBuilder.newJob(Beat.class).withIdentity("heartbeat", GROUP).storeDurably().build(),
        TriggerBuilder.newTrigger()
            .withIdentity("heartbeat", GROUP)
            .forJob("heartbeat", GROUP)
            .withSchedule(
                SimpleScheduleBuilder.simpleSchedule()
                    .withIntervalInMilliseconds(everyMillis)
                    .repeatForever()
                    .withMisfireHandlingInstructionNextWithRemainingCount())
            .build());
    put(
        JobBuilder.newJob(Tidy.class).withIdentity("housekeeping", GROUP).storeDurably().build(),
        TriggerBuilder.newTrigger()
            .withIdentity("housekeeping", GROUP)
            .forJob("housekeeping", GROUP)
            .withSchedule(
                CronScheduleBuilder.dailyAtHourAndMinute(3, 17)
                    .inTimeZone(java.util.TimeZone.getTimeZone("UTC")))
            .build());
  }

  private void put(JobDetail job, Trigger trigger) throws SchedulerException {
    scheduler.addJob(job, true);
    if (scheduler.checkExists(trigger.getKey())) {
      scheduler.rescheduleJob(trigger.getKey(), trigger);
    } else {
      scheduler.scheduleJob(trigger);
    }
  }

  /** One beat. */
  @DisallowConcurrentExecution
  static class Beat extends QuartzJobBean {

    private final Heartbeat heartbeat;

    Beat(Heartbeat heartbeat) {
      this.heartbeat = heartbeat;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
      heartbeat.beat();
    }
  }

  /** The daily housekeeping. */
  @DisallowConcurrentExecution
  static class Tidy extends QuartzJobBean {

    private static final Logger log = LoggerFactory.getLogger(Tidy.class);

    private final List<Housekeeping> chores;
    private final Clock clock;

    Tidy(List<Housekeeping> chores, Clock clock) {
      this.chores = chores;
      this.clock = clock;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
      for (Housekeeping chore : chores) {
        try {
          chore.tidy(clock.instant());
        } catch (RuntimeException e) {
          log.error("{} failed; it is tried again tomorrow", chore.getClass().getSimpleName(), e);
        }
      }
    }
  }
}
